// The details of a claim in a text: plain, whatever they hold.
#pragma once

#include "presentation/reference_view.h"

class QTextCursor;

namespace rustworthy::wizard {

/// A bold heading and its text; nothing without one.
void appendBlock(QTextCursor& cursor, const QString& heading, const QString& text);
/// One column for each side: its source above, what it says below.
void appendSides(QTextCursor& cursor, const QString& heading,
                 const QList<presentation::ClaimRow::Side>& sides);

} // namespace rustworthy::wizard
