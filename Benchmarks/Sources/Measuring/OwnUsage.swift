// SPDX-License-Identifier: MIT

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What this process has used so far.
public enum OwnUsage {
  /// User and system time.
  public static var seconds: Double {
    let usage = current
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  /// The most memory it has had at any time, in bytes.
  public static var peakMemory: Int {
    #if canImport(Darwin)
      Int(current.ru_maxrss)
    #else
      Int(current.ru_maxrss) * 1024
    #endif
  }

  private static var current: rusage {
    var usage = rusage()
    // RUSAGE_SELF, of which Swift makes another type on each system.
    getrusage(0, &usage)
    return usage
  }
}
