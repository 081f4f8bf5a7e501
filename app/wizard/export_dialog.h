// Chooses what is handed over and how, with a preview of it.
#pragma once

#include "wizard/export_choices.h"

#include <QtCore/QList>
#include <QtWidgets/QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace rustworthy::wizard {

class ExportParts;
class ExportPreview;
class OneLineLabel;

/// Object names: "exportNotice", "exportFormat", "exportExhibit", "exportPaper", "paperNote", "includePay",
/// "payNote", "opensWhenDone", "chooseFile" (or "choosePrinter"), "exportPreview"; see ExportParts.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Export, Print };

    /// All charts and tables there are, with or without what rests on present pay.
    using Exhibits = std::function<QList<presentation::Exhibit>(bool includePay)>;

    /// What must not be overlooked of what is handed over: it is a what-if. Empty when it is none.
    using Notice = std::function<QString(bool includePay)>;

    /// What there is to hand over.
    struct Content
    {
        Exhibits exhibits;
        Notice notice;
        bool hasPay = false; ///< present pay is asked about
    };

    ExportDialog(Purpose purpose, const ExportChoices& choices, Content content, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoices choices() const;

Q_SIGNALS:
    /// To be filled in at once.
    void pagesRequested(PreviewPages* pages, const ExportChoices& choices);

protected:
    bool event(QEvent* event) override;

private:
    void addFormats();
    void addPapers();
    [[nodiscard]] QWidget* notice();
    [[nodiscard]] QWidget* form();
    [[nodiscard]] QDialogButtonBox* buttons();
    void followFormat();
    void listExhibits();
    void showNotice();
    void showPreview();
    [[nodiscard]] ExportFormat format() const;

    Purpose m_purpose;
    ExportChoices m_initial;
    Content m_content;
    QList<presentation::Exhibit> m_exhibits; ///< those that can be chosen in this format
    OneLineLabel* m_notice;
    QWidget* m_noticeFrame = nullptr;
    QComboBox* m_format;
    QLabel* m_formatNote;
    QComboBox* m_exhibit;
    QLabel* m_exhibitLabel;
    ExportParts* m_parts;
    QComboBox* m_paper;
    QLabel* m_paperLabel;
    QLabel* m_paperNote;
    QCheckBox* m_pay;
    QLabel* m_payNote;
    QCheckBox* m_opens;
    QPushButton* m_go = nullptr;
    ExportPreview* m_preview;
};

} // namespace rustworthy::wizard
