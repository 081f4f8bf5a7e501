#include "claim_text.h"

#include "text_styles.h"

#include <QtGui/QTextCursor>
#include <QtGui/QTextTable>

namespace rustworthy::wizard {

void appendBlock(QTextCursor& cursor, const QString& heading, const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    if (!cursor.atStart()) {
        cursor.insertBlock();
    }
    QTextBlockFormat block;
    block.setBottomMargin(6);
    cursor.setBlockFormat(block);
    cursor.insertText(heading, bold);
    cursor.insertText(QString(QChar::LineSeparator) + text, QTextCharFormat());
}

void appendSides(QTextCursor& cursor, const QString& heading,
                 const QList<presentation::ClaimRow::Side>& sides)
{
    if (sides.isEmpty()) {
        return;
    }
    appendBlock(cursor, heading, QStringLiteral(" "));
    QTextTableFormat format;
    format.setCellPadding(gridUnit / 2.0);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(QList<QTextLength>(
        sides.size(), QTextLength(QTextLength::PercentageLength, 100.0 / static_cast<double>(sides.size()))));
    QTextTable* table = cursor.insertTable(2, static_cast<int>(sides.size()), format);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (int column = 0; column < table->columns(); ++column) {
        table->cellAt(0, column).firstCursorPosition().insertText(sides.at(column).source, bold);
        table->cellAt(1, column).firstCursorPosition().insertText(sides.at(column).text, QTextCharFormat());
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace rustworthy::wizard
