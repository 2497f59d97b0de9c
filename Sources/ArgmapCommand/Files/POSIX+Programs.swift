// SPDX-License-Identifier: MIT

internal import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#else
  internal import CLinux
  #if canImport(Musl)
    internal import Musl
  #else
    internal import Glibc
  #endif
#endif

extension POSIX {
  /// The file of this program, without links; `nil` when the system does not tell.
  static var ownProgram: FilePath? {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _ = _NSGetExecutablePath(nil, &size)
      var bytes = [CChar](repeating: 0, count: Int(size) + 1)
      guard _NSGetExecutablePath(&bytes, &size) == 0 else { return nil }
      let path = bytes.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { FilePath(platformString: $0) }
      }
      return path.flatMap { try? realPath($0) }
    #else
      return try? destination(ofLink: "/proc/self/exe")
    #endif
  }

  /// Has a process that was started here take no more than some bytes of address space from now on;
  /// does nothing on macOS, which keeps no such limit.
  static func limitMemory(of process: pid_t, to bytes: UInt64) {
    #if !canImport(Darwin)
      _ = limit_resource(process, CInt(addressSpace), bytes)
    #endif
  }

  /// Has another program take this process over, with the arguments of this one from a number on.
  ///
  /// - Returns: Why that failed; when it doesn't fail, there is nobody to return to.
  static func replaceProcess(with program: FilePath, argumentsFrom first: Int) -> Errno {
    program.withPlatformString { path in
      var arguments: [UnsafeMutablePointer<CChar>?] = [UnsafeMutablePointer(mutating: path)]
      for position in first..<max(first, Int(CommandLine.argc)) {
        arguments.append(CommandLine.unsafeArgv[position])
      }
      arguments.append(nil)
      _ = execv(path, arguments)
      return Errno(rawValue: errno)
    }
  }
}

#if canImport(Musl)
  private let addressSpace = RLIMIT_AS
#elseif canImport(Glibc)
  private let addressSpace = RLIMIT_AS.rawValue
#endif
