// SPDX-License-Identifier: MIT
// Swift's module of the C library leaves this header out on Linux.

#ifdef __linux__
#include <sys/xattr.h>
#endif
