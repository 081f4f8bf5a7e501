# Installs into an empty folder and compares what arrives with what should.
#   cmake -DBUILD=... -DPREFIX=... -DEXPECTED=file,file -P CheckInstall.cmake
file(REMOVE_RECURSE "${PREFIX}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${PREFIX}"
  COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
file(GLOB_RECURSE installed RELATIVE "${PREFIX}" "${PREFIX}/*")
string(REPLACE "," ";" expected "${EXPECTED}")
list(SORT installed)
list(SORT expected)
if(NOT installed STREQUAL expected)
  message(FATAL_ERROR "installed:\n  ${installed}\nexpected:\n  ${expected}")
endif()
