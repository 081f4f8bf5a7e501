// What an export will look like: pages as they are printed, a chart, a table, or words.
#pragma once

#include "wizard/export_choices.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace rustworthy::wizard {

class DataTable;
class PagesView;

/// Object names: "previewPages", "previewPage" (the number), "previousPage", "nextPage", "previewChart",
/// "previewTable", "previewWords".
class ExportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget* parent = nullptr);

    /// Pages are drawn a moment later, and once for several changes in a row.
    void showPages(const ExportChoices& choices);
    void showPicture(const QList<presentation::Exhibit>& exhibits);
    void showTable(const presentation::Exhibit& exhibit);
    void showWords(const QString& words);

Q_SIGNALS:
    /// To be filled in at once.
    void pagesRequested(PreviewPages* pages, const ExportChoices& choices);

private:
    void drawPages();
    void showPageNumber();

    QStackedWidget* m_stack;
    QWidget* m_paper; ///< the pages, and what turns them
    QLabel* m_words;
    DataTable* m_table = nullptr;
    PagesView* m_chart = nullptr;
    PagesView* m_pages;
    QSpinBox* m_page;
    QLabel* m_pageCount;
    QToolButton* m_previous;
    QToolButton* m_next;
    ExportChoices m_choices;
    QTimer m_drawing;
};

} // namespace rustworthy::wizard
