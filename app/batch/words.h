#pragma once

#include <QtCore/QCoreApplication>

namespace rustworthy::batch {

/// Words::tr() translates in the context "batch".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(batch)
};

} // namespace rustworthy::batch
