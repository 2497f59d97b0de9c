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
  /// Gives a new file what an old one has beside its bytes, as far as this process may.
  ///
  /// That is owner, group, mode, access list and extended attributes. The old file is `nil` when it
  /// can't be read.
  ///
  /// - Throws: Why the mode could not be set.
  static func dress(
    _ file: FileDescriptor, as status: Status, of old: FileDescriptor?
  ) throws(Errno) {
    var mode = status.mode
    if fchown(file.rawValue, status.owner, status.group) != 0 {
      // Only a privileged user can give a file away. What it may do with another's rights it may
      // not do with this user's.
      mode &= 0o777
      if fchown(file.rawValue, uid_t.max, status.group) != 0 {
        // The new group gets no more than anybody.
        mode &= ~0o070 | ((mode & 0o007) << 3)
      }
    }
    if fchmod(file.rawValue, mode) != 0 { throw Errno(rawValue: errno) }
    if let old { copyAttributes(from: old, to: file) }
  }

  #if canImport(Darwin)
    private static func copyAttributes(from old: FileDescriptor, to new: FileDescriptor) {
      let flags = COPYFILE_ACL | COPYFILE_XATTR
      _ = fcopyfile(old.rawValue, new.rawValue, nil, copyfile_flags_t(flags))
    }
  #else
    private static func copyAttributes(from old: FileDescriptor, to new: FileDescriptor) {
      // The kernel's own bound on the names of one file.
      var names = [CChar](repeating: 0, count: 64 << 10)
      let length = flistxattr(old.rawValue, &names, names.count)
      guard length > 0 else { return }
      for bytes in names[..<length].split(separator: 0) {
        let name = Array(bytes) + [0]
        let size = fgetxattr(old.rawValue, name, nil, 0)
        guard isKept(bytes), size >= 0 else { continue }
        var value = [UInt8](repeating: 0, count: size)
        guard fgetxattr(old.rawValue, name, &value, size) == size else { continue }
        _ = fsetxattr(new.rawValue, name, value, size, 0)
      }
    }

    /// Whether an attribute belongs to the file and not to its bytes, as capabilities and signatures
    /// do.
    private static func isKept(_ name: ArraySlice<CChar>) -> Bool {
      let name = String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return name.hasPrefix("user.") || name == "system.posix_acl_access"
        || name == "security.selinux"
    }
  #endif
}
