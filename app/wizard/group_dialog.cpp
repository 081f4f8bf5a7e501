#include "group_dialog.h"

#include "confirmation_bar.h"
#include "dialogs.h"
#include "export_name.h"
#include "file_dialogs.h"

#include "document/answers_document.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace rustworthy::wizard {

namespace {

constexpr QSize usualSize(1080, 700);
constexpr int listLines = 6;

QPushButton* newButton(const QString& objectName)
{
    auto* button = new QPushButton;
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

QList<storage::Problem> ignoredIn(const document::AnswersDocument& document, const QString& fileName)
{
    QList<storage::Problem> ignored;
    for (const document::Unrecognised& entry : document.unrecognised) {
        ignored.append({.kind = storage::ProblemKind::BadInput,
                        .file = fileName,
                        .place = entry.pointer,
                        .what = GroupDialog::tr(
                            "this version of the catalog does not know it, so that it has no effect")});
    }
    return ignored;
}

QString canonicalName(const QString& fileName)
{
    const QString canonical = QFileInfo(fileName).canonicalFilePath();
    return canonical.isEmpty() ? fileName : canonical;
}

} // namespace

class GroupDialog::Private
{
public:
    Private(const QString& objectName, Limits shownLimits, Session& shown,
            std::function<FileDialogs&()> dialogs)
        : limits(shownLimits),
          session(shown),
          fileDialogs(std::move(dialogs)),
          introduction(new TextLabel),
          list(new QListWidget),
          add(newButton(objectName + QLatin1String("Add"))),
          addOpen(newButton(objectName + QLatin1String("AddOpen"))),
          remove(newButton(objectName + QLatin1String("Remove"))),
          controls(new QVBoxLayout),
          full(new TextLabel(TextSize::Body)),
          tooFew(new TextLabel(TextSize::Body)),
          again(newButton(objectName + QLatin1String("Again"))),
          results(new ResultColumn(objectName + QLatin1String("Results"))),
          buttons(new QDialogButtonBox(QDialogButtonBox::Close)),
          save(buttons->addButton(QString(), QDialogButtonBox::ActionRole)),
          confirmation(new ConfirmationBar)
    {
        introduction->setObjectName(objectName + QLatin1String("Introduction"));
        list->setObjectName(objectName + QLatin1String("Members"));
        full->setObjectName(objectName + QLatin1String("Full"));
        tooFew->setObjectName(objectName + QLatin1String("TooFew"));
        save->setObjectName(objectName + QLatin1String("Export"));
        save->setAutoDefault(false);
        confirmation->setObjectName(objectName + QLatin1String("Confirmation"));
        buttons->button(QDialogButtonBox::Close)->setObjectName(objectName + QLatin1String("Close"));
        list->setSelectionMode(QAbstractItemView::ExtendedSelection);
        list->setUniformItemSizes(true);
        list->setMinimumHeight(list->fontMetrics().lineSpacing() * listLines);
        list->setMaximumHeight(list->fontMetrics().lineSpacing() * (listLines + 2));
        // What is over goes below, not around it.
        list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        full->hide();
        again->hide();
    }

    [[nodiscard]] bool holds(const QString& fileName) const
    {
        return std::ranges::find(members, fileName, &GroupMember::fileName) != members.end();
    }

    void showMembers() const
    {
        list->clear();
        for (const GroupMember& member : members) {
            auto* item = new QListWidgetItem(member.name, list);
            item->setToolTip(storage::printable(QDir::toNativeSeparators(member.fileName)).toHtmlEscaped());
        }
        remove->setEnabled(!list->selectedItems().isEmpty());
        const bool isFull = members.size() >= limits.most;
        const QString why =
            isFull ? GroupDialog::tr("The list is full. Remove a document from it to add another.")
                   : QString();
        addOpen->setEnabled(!holds(QString()) && !isFull);
        add->setEnabled(!isFull);
        add->setAccessibleDescription(why);
        full->setTextOrHide(why);
    }

    Limits limits;
    Session& session;
    std::function<FileDialogs&()> fileDialogs;
    QList<GroupMember> members;
    bool stale = true;
    TextLabel* introduction;
    QListWidget* list;
    QPushButton* add;
    QPushButton* addOpen;
    QPushButton* remove;
    QVBoxLayout* controls;
    TextLabel* full;
    TextLabel* tooFew;
    QPushButton* again; ///< after the person gave up waiting
    ResultColumn* results;
    QDialogButtonBox* buttons;
    QPushButton* save;
    ConfirmationBar* confirmation;
};

GroupDialog::GroupDialog(const QString& objectName, Limits limits, Session& session,
                         std::function<FileDialogs&()> fileDialogs, QWidget* parent)
    : QDialog(parent), d(std::make_unique<Private>(objectName, limits, session, std::move(fileDialogs)))
{
    setObjectName(objectName);
    setSizeGripEnabled(true);
    setAcceptDrops(true);

    d->controls->addWidget(d->add);
    d->controls->addWidget(d->addOpen);
    d->controls->addWidget(d->remove);
    auto* top = new QHBoxLayout;
    top->addWidget(d->list, 1);
    top->addLayout(d->controls);
    top->setAlignment(d->controls, Qt::AlignTop);
    top->addStretch(0); // only while there is no list
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(gridUnit);
    layout->addWidget(d->introduction);
    layout->addLayout(top);
    layout->addWidget(d->full);
    layout->addWidget(d->tooFew);
    layout->addWidget(d->again, 0, Qt::AlignLeading);
    layout->addWidget(d->results, 1);
    layout->addStretch(0); // only while there are no results
    layout->addWidget(d->buttons);
    layout->addWidget(d->confirmation);
    resize(usualSize.boundedTo(parent ? parent->size() : usualSize));

    // The box puts its buttons in an order of its own, in which Tab passes over the last.
    setTabOrder(d->save, d->buttons->button(QDialogButtonBox::Close));
    connect(d->list, &QListWidget::itemSelectionChanged, this,
            [this] { d->remove->setEnabled(!d->list->selectedItems().isEmpty()); });
    connect(d->add, &QPushButton::clicked, this, [this] {
        const QString folder = QFileInfo(d->session.fileName()).absolutePath();
        addFiles(d->fileDialogs().openDocuments(this, folder));
    });
    connect(d->addOpen, &QPushButton::clicked, this, [this] {
        d->members.prepend(GroupMember());
        refresh();
    });
    connect(d->again, &QPushButton::clicked, this, &GroupDialog::refresh);
    connect(d->remove, &QPushButton::clicked, this, [this] {
        for (int row = d->list->count() - 1; row >= 0; --row) {
            if (d->list->item(row)->isSelected()) {
                d->members.removeAt(row);
            }
        }
        refresh();
    });
    connect(d->save, &QPushButton::clicked, this, [this] {
        const QString fileName = askForExport(d->fileDialogs(), *this, d->session.fileName(),
                                              exportName({}, words().suggestion, QDate::currentDate()),
                                              {QStringLiteral("pdf"), QStringLiteral("csv")});
        if (!fileName.isEmpty()) {
            Q_EMIT exportRequested(fileName);
        }
    });
    connect(d->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &Session::answersChanged, this, [this] {
        if (d->holds(QString())) {
            refresh();
        }
    });
    connect(&session, &Session::documentChanged, this, [this] { d->stale = true; });
    connect(d->results, &ResultColumn::evidenceRequested, this, &GroupDialog::evidenceRequested);
    d->members.append(GroupMember());
}

GroupDialog::~GroupDialog() = default;

const QList<GroupMember>& GroupDialog::members() const
{
    return d->members;
}

void GroupDialog::addControl(QWidget* control)
{
    d->controls->addWidget(control);
}

void GroupDialog::setMembersShown(bool shown)
{
    d->list->setVisible(shown);
    d->remove->setVisible(shown);
}

ResultColumn& GroupDialog::results() const
{
    return *d->results;
}

Session& GroupDialog::session() const
{
    return d->session;
}

const decision::Answers& GroupDialog::openAnswers() const
{
    return takesWhatIf() ? d->session.answers() : d->session.ownAnswers();
}

void GroupDialog::addFiles(const QStringList& fileNames)
{
    if (fileNames.isEmpty()) {
        return;
    }
    QProgressDialog progress(tr("Reading the files…"), tr("Cancel"), 0, int(fileNames.size()), this);
    progress.setObjectName(objectName() + QLatin1String("Reading"));
    progress.setWindowModality(Qt::WindowModal);
    const catalog::Catalog& catalog = d->session.catalog();
    Additions additions;
    const auto leaveOut = [&additions](const QString& fileName, const QString& why) {
        additions.leftOut.append(
            {.kind = storage::ProblemKind::BadInput, .file = fileName, .place = {}, .what = why});
    };
    for (const QString& fileName : fileNames) {
        progress.setValue(progress.value() + 1);
        if (progress.wasCanceled()) {
            break;
        }
        const QString canonical = canonicalName(fileName);
        if (d->holds(canonical)) {
            leaveOut(fileName, tr("the file is in the list already"));
        } else if (d->members.size() >= d->limits.most) {
            additions.full = true;
            leaveOut(fileName, tr("at most %n document(s) can be in the list", nullptr, int(d->limits.most)));
        } else {
            const document::LoadResult loaded =
                document::loadFile(fileName, catalog.model, {.id = catalog.id, .version = catalog.version});
            additions.leftOut += loaded.problems;
            additions.faulty = additions.faulty || !loaded.document;
            if (loaded.document && d->holds(QString()) && loaded.document->answers == openAnswers() &&
                canonical == canonicalName(d->session.fileName())) {
                leaveOut(fileName, tr("these are the open answers, which are in the list already"));
            } else if (loaded.document) {
                d->members.append({.name = storage::printable(QFileInfo(fileName).completeBaseName()),
                                   .fileName = canonical,
                                   .answers = loaded.document->answers});
                additions.ignored += ignoredIn(*loaded.document, fileName);
            }
        }
    }
    progress.reset();
    refresh();
    tell(additions);
}

void GroupDialog::tell(const Additions& additions)
{
    if (additions.leftOut.isEmpty() && additions.ignored.isEmpty()) {
        return;
    }
    QString title = tr("Not every file was added");
    QString next = tr("The others are in the list.");
    if (additions.leftOut.isEmpty()) {
        title = tr("Part of the files has no effect");
        next = tr("Everything else counts.");
    } else if (additions.faulty) {
        next = tr("The others are in the list. Correct these files, or choose others.");
    } else if (additions.full) {
        next = tr("The list is full. Remove a document from it to add another.");
    }
    auto* dialog = new ProblemsDialog(title, additions.leftOut + additions.ignored, next, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void GroupDialog::refresh()
{
    if (!isVisible()) {
        d->stale = true;
        return;
    }
    d->stale = false;
    for (GroupMember& member : d->members) {
        if (member.fileName.isEmpty()) {
            const QString file = QFileInfo(d->session.fileName()).completeBaseName();
            const QString name = file.isEmpty() ? tr("Open answers") : storage::printable(file);
            const bool tried = d->session.isWhatIf() && takesWhatIf();
            //: Answers that are only tried out.
            member.name = tried ? tr("%1 (what-if)").arg(name) : name;
            member.answers = openAnswers();
        }
    }
    d->showMembers();
    const bool enough = d->members.size() >= d->limits.least;
    const bool shown = enough && showResults();
    d->tooFew->setTextOrHide(shown ? QString() : enough ? words().stopped : words().tooFew);
    d->again->setVisible(enough && !shown);
    d->results->setVisible(shown);
    d->save->setEnabled(shown);
}

void GroupDialog::showConfirmation(const QString& text)
{
    d->confirmation->confirm(text);
}

void GroupDialog::retranslate()
{
    const Words said = words();
    setWindowTitle(said.title);
    d->introduction->setText(said.introduction);
    d->list->setAccessibleName(tr("Documents"));
    d->add->setText(tr("&Add Files…"));
    d->addOpen->setText(tr("Add &Open Answers"));
    d->remove->setText(tr("&Remove"));
    d->again->setText(tr("&Compute Again"));
    d->save->setText(tr("E&xport…"));
    d->results->setAccessibleName(said.title);
    retranslateParts();
    refresh();
}

void GroupDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (d->stale) {
        // Once it can be seen: a wait with its progress needs a window to stand on.
        QTimer::singleShot(0, this, &GroupDialog::refresh);
    }
}

void GroupDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void GroupDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    QStringList fileNames;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        fileNames.append(url.isLocalFile() ? url.toLocalFile() : url.toDisplayString());
    }
    // Later: until the drop has ended, its source waits.
    QTimer::singleShot(0, this, [this, fileNames] { addFiles(fileNames); });
}

} // namespace rustworthy::wizard
