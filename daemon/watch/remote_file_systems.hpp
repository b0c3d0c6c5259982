// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace dateline::watch {

struct RemoteFileSystem {
  std::uint32_t magic;  ///< statfs's f_type
  std::string_view name;
};

/// File systems whose files change on other machines, of which inotify says nothing.
inline constexpr std::array k_remote_file_systems{
    RemoteFileSystem{0x6969, "nfs"},        RemoteFileSystem{0x517B, "smb"},
    RemoteFileSystem{0xFF534D42, "cifs"},   RemoteFileSystem{0xFE534D42, "smb2"},
    RemoteFileSystem{0x65735546, "fuse"},   RemoteFileSystem{0x01021997, "9p"},
    RemoteFileSystem{0x5346414F, "afs"},    RemoteFileSystem{0x6B414653, "kafs"},
    RemoteFileSystem{0x00C36400, "ceph"},   RemoteFileSystem{0x73757245, "coda"},
    RemoteFileSystem{0x564C, "ncp"},        RemoteFileSystem{0x7461636F, "ocfs2"},
    RemoteFileSystem{0x01161970, "gfs2"},   RemoteFileSystem{0x0BD00BD0, "lustre"},
    RemoteFileSystem{0x786F4256, "vboxsf"}, RemoteFileSystem{0xBACBACBC, "vmhgfs"},
};

}  // namespace dateline::watch
