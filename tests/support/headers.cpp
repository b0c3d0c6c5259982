// SPDX-License-Identifier: Apache-2.0
// Nothing: what is compiled with it is the header that all tests begin with (tests/CMakeLists.txt).
