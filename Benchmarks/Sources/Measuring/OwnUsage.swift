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
      // What getrusage tells begins with the memory of whoever started this process.
      ownPeak ?? Int(current.ru_maxrss) * 1024
    #endif
  }

  #if !canImport(Darwin)
    /// What the system's file about this process says: "VmHWM:    12345 kB".
    private static var ownPeak: Int? {
      guard let file = fopen("/proc/self/status", "r") else { return nil }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 256)
      while fgets(&line, CInt(line.count), file) != nil {
        let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
          .split { $0 == " " || $0 == "\t" }
        if words.first == "VmHWM:", words.count > 1 { return Int(words[1]).map { $0 * 1024 } }
      }
      return nil
    }
  #endif

  private static var current: rusage {
    var usage = rusage()
    // RUSAGE_SELF, of which Swift makes another type on each system.
    getrusage(0, &usage)
    return usage
  }
}
