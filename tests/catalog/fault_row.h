// One change of the built-in catalog and the fault it has to cause.
#pragma once

#include "json_edit.h"

#include <gtest/gtest.h>

#include <ostream>

namespace rustworthy::catalog {

struct FaultRow
{
    const char* name;
    const char* pointer;   ///< what is changed
    const char* newValue;  ///< JSON; null pointer = removed
    const char* faultAt;   ///< null pointer = where it was changed
    const char* mentioned; ///< part of the message
};

inline void PrintTo(const FaultRow& row, std::ostream* out)
{
    *out << row.name;
}

class CatalogFault : public testing::TestWithParam<FaultRow>
{};

inline std::string nameOf(const testing::TestParamInfo<FaultRow>& row)
{
    return row.param.name;
}

} // namespace rustworthy::catalog
