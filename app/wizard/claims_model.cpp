#include "claims_model.h"

#include <algorithm>

namespace rustworthy::wizard {

void ClaimsModel::setClaims(const QList<presentation::ClaimRow>& claims)
{
    beginResetModel();
    m_claims = claims;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); // the language may have changed
}

int ClaimsModel::rowOf(const QString& claim) const
{
    const auto found = std::find_if(m_claims.cbegin(), m_claims.cend(),
                                    [&claim](const presentation::ClaimRow& row) { return row.id == claim; });
    return found == m_claims.cend() ? -1 : static_cast<int>(found - m_claims.cbegin());
}

int ClaimsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_claims.size());
}

int ClaimsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignTop));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const presentation::ClaimRow& claim = m_claims.at(index.row());
    switch (index.column()) {
    case Statement:
        return claim.statement;
    case Source:
        return claim.source;
    case Status:
        return claim.status;
    case Verdict:
        return claim.verdict;
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Statement:
        return tr("Figure or claim");
    case Source:
        return tr("Source");
    case Status:
        return tr("Status");
    case Verdict:
        return tr("Finding");
    default:
        return {};
    }
}

ClaimsFilter::ClaimsFilter(ClaimsModel& claims, QObject* parent)
    : QSortFilterProxyModel(parent), m_claims(claims)
{
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&claims);
}

void ClaimsFilter::setStatus(const QString& status)
{
    m_status = status;
    invalidateFilter();
}

void ClaimsFilter::setKind(std::optional<presentation::ClaimRow::Kind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void ClaimsFilter::setWords(const QString& text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ClaimsFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const presentation::ClaimRow& claim = m_claims.claim(row);
    if (!m_status.isEmpty() && claim.statusId != m_status) {
        return false;
    }
    if (m_kind && claim.kind != *m_kind) {
        return false;
    }
    QStringList texts =
        QStringList{claim.statement, claim.source, claim.status, claim.verdict, claim.evidence} +
        claim.checks;
    for (const presentation::ClaimRow::Side& side : claim.sides) {
        texts << side.source << side.text;
    }
    return std::all_of(m_words.cbegin(), m_words.cend(), [&texts](const QString& word) {
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&word](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace rustworthy::wizard
