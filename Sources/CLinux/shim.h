// SPDX-License-Identifier: MIT
// What Swift's module of the C library leaves out on Linux.

#ifdef __linux__
#include <stdint.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

/// Has a process take no more of a resource (RLIMIT_AS and so on) from now on; 0, or -1 with `errno`.
static inline int limit_resource(int process, int resource, uint64_t most) {
  struct {
    uint64_t soft, hard;
  } limit;
  if (syscall(SYS_prlimit64, process, resource, 0, &limit) != 0) return -1;
  if (most < limit.soft) limit.soft = most;
  return (int)syscall(SYS_prlimit64, process, resource, &limit, 0);
}
#endif
