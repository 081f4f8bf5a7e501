#include "salary_bands.h"

#include <algorithm>
#include <iterator>

namespace rustworthy::charts {

using presentation::Label;
using presentation::SalaryBox;
using presentation::SalaryChart;
using presentation::SalarySelection;

namespace {

const SalaryBox* boxOf(const SalaryChart& data, const Label& level, const Label& language)
{
    const auto found = std::ranges::find_if(data.boxes, [&](const SalaryBox& box) {
        return box.level == level.id && box.language == language.id;
    });
    return found == data.boxes.cend() ? nullptr : &*found;
}

} // namespace

const SalaryBand* SalaryBands::at(int level, int language) const
{
    const auto found = std::ranges::find_if(
        bands, [&](const SalaryBand& band) { return band.level == level && band.language == language; });
    return found == bands.cend() ? nullptr : &*found;
}

SalaryBands selectBands(const SalaryChart& data, const SalarySelection& selection, const Theme& theme)
{
    SalaryBands selected;
    const bool one = std::ranges::find(data.levels, selection.level, &Label::id) != data.levels.cend();
    std::ranges::copy_if(data.levels, std::back_inserter(selected.levels),
                         [&](const Label& level) { return !one || level.id == selection.level; });
    for (int index = 0; index < data.languages.size(); ++index) {
        if (!selection.hiddenLanguages.contains(data.languages.at(index).id)) {
            selected.languages.append(data.languages.at(index));
            selected.colors.append(index);
        }
    }
    for (int level = 0; level < selected.levels.size(); ++level) {
        for (int language = 0; language < selected.languages.size(); ++language) {
            if (const SalaryBox* box =
                    boxOf(data, selected.levels.at(level), selected.languages.at(language))) {
                selected.bands.append({.box = box, .level = level, .language = language});
            }
        }
    }
    const bool anyHighlighted =
        std::ranges::any_of(selected.bands, [](const SalaryBand& band) { return band.box->highlighted; });
    for (SalaryBand& band : selected.bands) {
        band.emphasised = one || !anyHighlighted || band.box->highlighted;
        band.style = seriesStyle(theme, selected.colors.at(band.language), band.emphasised);
    }
    return selected;
}

} // namespace rustworthy::charts
