// SPDX-License-Identifier: Apache-2.0
#include "listener.hpp"

#include "dateline/error.hpp"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace dateline::server {
namespace {

constexpr mode_t k_query_mode = 0660;
constexpr mode_t k_control_mode = 0600;
constexpr int k_backlog = 128;

[[noreturn]] void fail(const std::string& socket, int error, std::string hint = {}) {
  const bool refused = error == EACCES || error == EPERM || error == EROFS;
  throw Error(refused ? ErrorCode::no_permission : ErrorCode::failed,
              "socket " + socket + ": " + std::generic_category().message(error), std::move(hint));
}

sockaddr_un address_of(const std::filesystem::path& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string& text = path.native();
  if (text.size() >= sizeof(address.sun_path))
    throw Error(ErrorCode::failed,
                "socket " + text + ": the path is longer than " +
                    std::to_string(sizeof(address.sun_path) - 1) + " bytes",
                "choose a shorter one with --socket");
  std::memcpy(address.sun_path, text.data(), text.size());
  return address;
}

const sockaddr* generic(const sockaddr_un& address) {
  // The socket calls take every family by this one type.
  return reinterpret_cast<const sockaddr*>(&address);
}

/// Owns a descriptor until it is handed on.
class Descriptor {
 public:
  explicit Descriptor(int value) noexcept : value_(value) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (value_ >= 0) ::close(value_);
  }
  [[nodiscard]] int get() const noexcept { return value_; }
  [[nodiscard]] int release() noexcept { return std::exchange(value_, -1); }

 private:
  int value_;
};

Descriptor open_socket(const std::filesystem::path& path) {
  const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (descriptor < 0) fail(path.native(), errno);
  return Descriptor(descriptor);
}

/// Takes a socket file away that nobody listens on; leaves everything else alone.
void remove_stale(const std::filesystem::path& path, const sockaddr_un& address) {
  struct stat info {};
  if (::lstat(path.c_str(), &info) != 0) {
    if (errno != ENOENT) fail(path.native(), errno);
    return;
  }
  if (!S_ISSOCK(info.st_mode))
    throw Error(ErrorCode::failed,
                "socket " + path.native() + ": a file that is no socket is there",
                "remove it or choose another path with --socket");
  const Descriptor probe = open_socket(path);
  if (::connect(probe.get(), generic(address), sizeof(address)) == 0 || errno == EAGAIN)
    throw Error(ErrorCode::failed, "socket " + path.native() + ": another daemon listens on it",
                "stop it, or choose another path with --socket");
  if (errno != ECONNREFUSED) fail(path.native(), errno);
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) fail(path.native(), errno);
}

int option(int descriptor, int name) {
  int value = -1;
  socklen_t size = sizeof(value);
  if (::getsockopt(descriptor, SOL_SOCKET, name, &value, &size) != 0) return -1;
  return value;
}

}  // namespace

Listener::Listener(const Endpoint& endpoint) : control_(endpoint.control) {
  if (endpoint.descriptor >= 0) {
    adopt(endpoint.descriptor);
  } else {
    bind(endpoint.path);
  }
}

Listener::Listener(Listener&& other) noexcept
    : descriptor_(other.release()), control_(other.control_),
      bound_(std::exchange(other.bound_, {})), device_(other.device_), inode_(other.inode_) {}

void Listener::bind(const std::filesystem::path& path) {
  const sockaddr_un address = address_of(path);
  remove_stale(path, address);
  Descriptor socket = open_socket(path);
  const mode_t mode = control_ ? k_control_mode : k_query_mode;
  // The file takes its mode from the descriptor less the umask: never wider than it should be,
  // and then exactly so.
  if (::fchmod(socket.get(), mode) != 0 ||
      ::bind(socket.get(), generic(address), sizeof(address)) != 0)
    fail(path.native(), errno, "is its directory there, and may this user write to it?");
  struct stat info {};
  if (::chmod(path.c_str(), mode) != 0 || ::lstat(path.c_str(), &info) != 0 ||
      ::listen(socket.get(), k_backlog) != 0) {
    const int error = errno;
    ::unlink(path.c_str());
    fail(path.native(), error);
  }
  bound_ = path;
  device_ = info.st_dev;
  inode_ = info.st_ino;
  descriptor_ = socket.release();
}

void Listener::adopt(int descriptor) {
  Descriptor socket(descriptor);
  const std::string name = "descriptor " + std::to_string(descriptor);
  if (option(descriptor, SO_DOMAIN) != AF_UNIX || option(descriptor, SO_TYPE) != SOCK_STREAM ||
      option(descriptor, SO_ACCEPTCONN) != 1)
    throw Error(ErrorCode::failed, name + " is not a listening Unix stream socket");
  if (::fcntl(descriptor, F_SETFD, FD_CLOEXEC) != 0) fail(name, errno);
  descriptor_ = socket.release();
}

Listener::~Listener() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (bound_.empty()) return;
  // Another daemon may have put its own socket here since.
  struct stat info {};
  if (::lstat(bound_.c_str(), &info) == 0 && info.st_dev == device_ && info.st_ino == inode_)
    ::unlink(bound_.c_str());
}

int Listener::release() noexcept { return std::exchange(descriptor_, -1); }

}  // namespace dateline::server
