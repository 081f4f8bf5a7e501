// Translation context of everything this layer words itself.
#pragma once

#include <QtCore/QCoreApplication>

namespace rustworthy::report {

class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(report)
};

} // namespace rustworthy::report
