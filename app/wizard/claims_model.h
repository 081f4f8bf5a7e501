// The claims as an item model, and the filter over it.
#pragma once

#include "presentation/reference_view.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QStringList>

#include <optional>

namespace rustworthy::wizard {

class ClaimsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Statement, Source, Status, Verdict, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setClaims(const QList<presentation::ClaimRow>& claims);
    [[nodiscard]] const presentation::ClaimRow& claim(int row) const { return m_claims.at(row); }
    [[nodiscard]] int rowOf(const QString& claim) const; ///< -1 for an unknown id

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<presentation::ClaimRow> m_claims;
};

/// Shows the rows of one kind and status whose text, evidence included, holds every word looked for.
class ClaimsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ClaimsFilter(ClaimsModel& claims, QObject* parent = nullptr);

    void setStatus(const QString& status);                          ///< id; empty = every status
    void setKind(std::optional<presentation::ClaimRow::Kind> kind); ///< none = every kind
    void setWords(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ClaimsModel& m_claims;
    QString m_status;
    std::optional<presentation::ClaimRow::Kind> m_kind;
    QStringList m_words;
};

} // namespace rustworthy::wizard
