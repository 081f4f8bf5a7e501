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
class QListWidget;
class QPushButton;

namespace rustworthy::wizard {

class ExportPreview;

/// Object names: "exportFormat", "exportExhibit", "exportParts", "exportPaper", "includePay", "payNote",
/// "opensWhenDone", "chooseFile" (or "choosePrinter"), "exportPreview".
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Export, Print };

    /// All charts and tables there are, with or without what rests on present pay.
    using Exhibits = std::function<QList<presentation::Exhibit>(bool includePay)>;

    /// Present pay is asked about where there is any.
    ExportDialog(Purpose purpose, const ExportChoices& choices, Exhibits exhibits, bool hasPay,
                 QWidget* parent = nullptr);

    [[nodiscard]] ExportChoices choices() const;

Q_SIGNALS:
    /// To be filled in at once.
    void pagesRequested(PreviewPages* pages, const ExportChoices& choices);

protected:
    bool event(QEvent* event) override;

private:
    void addFormats();
    void addParts();
    [[nodiscard]] QWidget* form();
    [[nodiscard]] QDialogButtonBox* buttons();
    void followFormat();
    void listExhibits();
    void showPreview();
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] presentation::LeftOut leftOut() const;

    Purpose m_purpose;
    ExportChoices m_initial;
    Exhibits m_allExhibits;
    QList<presentation::Exhibit> m_exhibits; ///< those that can be chosen in this format
    bool m_hasPay;
    QComboBox* m_format;
    QLabel* m_formatNote;
    QLabel* m_exhibitLabel;
    QComboBox* m_exhibit;
    QLabel* m_partsLabel;
    QListWidget* m_parts;
    QLabel* m_paperLabel;
    QComboBox* m_paper;
    QCheckBox* m_pay;
    QLabel* m_payNote;
    QCheckBox* m_opens;
    QPushButton* m_go = nullptr;
    ExportPreview* m_preview;
};

} // namespace rustworthy::wizard
