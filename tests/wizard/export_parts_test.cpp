// What the dialogs of Export and Print say before anything is handed over: parts that are left out, and that
// it is a what-if.
#include "export_dialog_fixture.h"

#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rustworthy::test {
namespace {

class ExportPartsTest : public ExportDialogTest
{
protected:
    static QCheckBox& all(QDialog& dialog) { return *dialog.findChild<QCheckBox*>(u"allParts"_s); }
    static QListWidget& list(QDialog& dialog) { return *dialog.findChild<QListWidget*>(u"exportParts"_s); }
    static QString note(QDialog& dialog)
    {
        auto* label = dialog.findChild<QLabel*>(u"partsLeftOut"_s);
        return label->isVisible() ? label->text() : QString();
    }
    static void expectAll(QDialog& dialog, Qt::CheckState state)
    {
        EXPECT_EQ(all(dialog).checkState(), state);
        for (int row = 0; row < list(dialog).count(); ++row) {
            EXPECT_EQ(list(dialog).item(row)->checkState(), state) << row;
        }
    }
};

TEST_F(ExportPartsTest, OneKeyTicksAllOrNone)
{
    showWindow();
    inDialog(Qt::Key_E, [](QDialog& dialog) {
        expectAll(dialog, Qt::Checked);
        EXPECT_EQ(note(dialog), QString());
        all(dialog).setFocus();
        QTest::keyClick(&all(dialog), Qt::Key_Space);
        expectAll(dialog, Qt::Unchecked);
        EXPECT_EQ(
            note(dialog),
            u"9 of 9 parts are left out. The first page, with the answer and its charts, always stays."_s);
        QTest::keyClick(&all(dialog), Qt::Key_Space);
        expectAll(dialog, Qt::Checked);
        list(dialog).item(0)->setCheckState(Qt::Unchecked);
        EXPECT_EQ(all(dialog).checkState(), Qt::PartiallyChecked);
        EXPECT_TRUE(note(dialog).startsWith(u"1 of 9 parts"_s));
        QTest::keyClick(&all(dialog), Qt::Key_Space);
        expectAll(dialog, Qt::Checked);
        QTest::keyClick(&all(dialog), Qt::Key_Space);
        go(dialog);
    });
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.front().choices.leftOut.size(), presentation::summaryParts().size());
}

TEST_F(ExportPartsTest, ALongNameWrapsInsteadOfBeingCut)
{
    showWindow();
    inDialog(Qt::Key_E, [](QDialog& dialog) {
        QListWidget& parts = list(dialog);
        const int line = parts.fontMetrics().lineSpacing();
        const int room = parts.viewport()->width();
        const auto heightOf = [&parts](int row) { return parts.visualItemRect(parts.item(row)).height(); };
        int wrapped = 0;
        for (int row = 0; row < parts.count(); ++row) {
            const int width = parts.fontMetrics().horizontalAdvance(parts.item(row)->text());
            wrapped += width > room ? 1 : 0;
            if (width > room || width < room / 2) {
                EXPECT_EQ(heightOf(row) >= 2 * line, width > room) << row;
            }
            EXPECT_LE(parts.visualItemRect(parts.item(row)).right(), room) << row;
        }
        EXPECT_GE(wrapped, 1) << "or another oracle is needed";
        parts.item(0)->setText(QString(u"twelve signs"_s).repeated(10).replace(u"signst"_s, u"signs t"_s));
        QApplication::processEvents();
        EXPECT_GE(heightOf(0), parts.fontMetrics().horizontalAdvance(parts.item(0)->text()) / room * line);
        EXPECT_LT(heightOf(0), 10 * line);
        dialog.reject();
    });
}

TEST_F(ExportPartsTest, AllAtOnceIsOneChangeOfThePreview)
{
    showWindow();
    inDialog(Qt::Key_E, [this](QDialog& dialog) {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !previewed.isEmpty(); }));
        const qsizetype before = previewed.size();
        all(dialog).click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return previewed.size() > before; }));
        EXPECT_EQ(previewed.size(), before + 1);
        EXPECT_EQ(previewed.back().leftOut.size(), presentation::summaryParts().size());
        dialog.reject();
    });
}

TEST_F(ExportPartsTest, WhatWasLeftOutTheLastTimeIsSaid)
{
    showWindow();
    inDialog(Qt::Key_E, [](QDialog& dialog) {
        list(dialog).item(3)->setCheckState(Qt::Unchecked);
        list(dialog).item(5)->setCheckState(Qt::Unchecked);
        go(dialog);
    });
    session.open({}, {});
    for (const Qt::Key key : {Qt::Key_E, Qt::Key_P}) {
        inDialog(key, [](QDialog& dialog) {
            EXPECT_EQ(all(dialog).checkState(), Qt::PartiallyChecked);
            EXPECT_EQ(
                note(dialog),
                u"2 of 9 parts are left out. The first page, with the answer and its charts, always stays."_s);
            EXPECT_EQ(list(dialog).accessibleDescription(), note(dialog));
            dialog.reject();
        });
    }
}

TEST_F(ExportPartsTest, AWhatIfIsSaidInEveryFormat)
{
    showWindow();
    inDialog(Qt::Key_E, [](QDialog& dialog) {
        EXPECT_FALSE(isShown(dialog, u"exportNotice"_s));
        dialog.reject();
    });
    session.tryAnswer(u"games"_s, u"no"_s);
    const QString notice = session.result().whatIfNotice;
    ASSERT_FALSE(notice.isEmpty());
    inDialog(Qt::Key_E, [&](QDialog& dialog) {
        const auto* said = dialog.findChild<QLabel*>(u"exportNotice"_s);
        ASSERT_NE(said, nullptr);
        EXPECT_EQ(said->text(), notice);
        for (const ExportFormat format : {ExportFormat::Pdf, ExportFormat::Markdown, ExportFormat::Svg,
                                          ExportFormat::Csv, ExportFormat::Json}) {
            choose(dialog, format);
            EXPECT_TRUE(said->isVisible()) << wizard::suffixOf(format).toStdString();
        }
        dialog.reject();
    });
    inDialog(Qt::Key_P, [&](QDialog& dialog) {
        EXPECT_TRUE(isShown(dialog, u"exportNotice"_s));
        dialog.reject();
    });
}

} // namespace
} // namespace rustworthy::test
