// Listener: the HTTP side of the service, on Drogon.
#include "web/server/http/listener.h"

#include <arpa/inet.h>
#include <drogon/drogon.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "web/server/http/headers.h"
#include "web/server/http/routes.h"

namespace qingliu::http {
namespace {

constexpr std::size_t kMostConnections = 4096;
constexpr std::size_t kIdleSeconds = 60;
constexpr std::size_t kIoThreads = 2;

socklen_t fill_socket_address(const ListenAddress& address, sockaddr_storage& storage) {
  if (address.ip.find(':') != std::string::npos) {
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(address.port);
    if (inet_pton(AF_INET6, address.ip.c_str(), &v6.sin6_addr) != 1) return 0;
    std::memcpy(&storage, &v6, sizeof v6);
    return sizeof v6;
  }
  sockaddr_in v4{};
  v4.sin_family = AF_INET;
  v4.sin_port = htons(address.port);
  if (inet_pton(AF_INET, address.ip.c_str(), &v4.sin_addr) != 1) return 0;
  std::memcpy(&storage, &v4, sizeof v4);
  return sizeof v4;
}

std::uint16_t bound_port(int fd) {
  sockaddr_storage storage{};
  socklen_t length = sizeof storage;
  if (getsockname(fd, reinterpret_cast<sockaddr*>(&storage), &length) != 0) return 0;
  if (storage.ss_family == AF_INET6) {
    sockaddr_in6 v6{};
    std::memcpy(&v6, &storage, sizeof v6);
    return ntohs(v6.sin6_port);
  }
  sockaddr_in v4{};
  std::memcpy(&v4, &storage, sizeof v4);
  return ntohs(v4.sin_port);
}

void add_safety_headers(const drogon::HttpResponsePtr& response) {
  for (const Header& header : kSafetyHeaders) {
    response->addHeader(std::string(header.name), std::string(header.value));
  }
}

/// Drogon begins by making 256 folders for uploads. We take none (bodies stay in memory), so it is
/// given a place where none can be made, and is not heard until it has tried.
constexpr const char* kNoUploads = "/dev/null/uploads";

/// Drogon's errors go to stderr (its own default is stdout, where our JSON lines stand), or nowhere.
void hear_drogon(bool heard) {
  trantor::Logger::setOutputFunction(
      [heard](const char* text, std::uint64_t length) {
        if (heard) std::fwrite(text, 1, length, stderr);
      },
      [] { std::fflush(stderr); });
}

void set_limits() {
  hear_drogon(false);
  drogon::app().setUploadPath(kNoUploads).setLogLevel(trantor::Logger::kError);
  drogon::app()
      .setThreadNum(kIoThreads)
      .setClientMaxBodySize(score::kMaxBatchBytes)
      .setClientMaxMemoryBodySize(score::kMaxBatchBytes)
      .setMaxConnectionNum(kMostConnections)
      .setIdleConnectionTimeout(kIdleSeconds)
      .enableGzip(false)
      .enableBrotli(false)
      .enableServerHeader(false)
      .disableSigtermHandling();
  // probe_port has looked already; Drogon's own look leaves a lock file behind.
  drogon::app().enableReusePort(true);
}

void set_routes(const Desks& desks) {
  drogon::app()
      .registerPreRoutingAdvice([&desks](const drogon::HttpRequestPtr& request, drogon::AdviceCallback&& respond,
                                         drogon::AdviceChainCallback&&) {
        desks.traffic.request_came();
        route(desks, request, [&desks, respond = std::move(respond)](const drogon::HttpResponsePtr& response) {
          respond(response);
          desks.traffic.answer_went();
        });
      })
      .registerPreSendingAdvice([&desks](const drogon::HttpRequestPtr&, const drogon::HttpResponsePtr& response) {
        add_safety_headers(response);
        if (desks.traffic.draining()) response->setCloseConnection(true);
        desks.metrics.count_response(static_cast<int>(response->statusCode()));
      })
      .registerNewConnectionAdvice([&desks](const trantor::InetAddress&, const trantor::InetAddress&) {
        desks.traffic.connection_came();
        return true;
      });
}

}  // namespace

std::uint16_t probe_port(const ListenAddress& address, std::string& why) {
  sockaddr_storage storage{};
  const socklen_t length = fill_socket_address(address, storage);
  if (length == 0) {
    why = "\"" + address.ip + "\" is not an address; for example 0.0.0.0 or 127.0.0.1";
    return 0;
  }
  const int fd = ::socket(storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) {
    why = std::strerror(errno);
    return 0;
  }
  const int on = 1;
  ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  std::uint16_t port = 0;
  // Listening too, because Drogon's sockets share ports and would share one with another server.
  if (::bind(fd, reinterpret_cast<const sockaddr*>(&storage), length) == 0 && ::listen(fd, 1) == 0) {
    port = bound_port(fd);
  } else {
    why = std::strerror(errno);
  }
  ::close(fd);
  return port;
}

void listen(const ListenAddress& address, const Desks& desks, const std::function<void()>& ready) {
  set_limits();
  set_routes(desks);
  drogon::app().addListener(address.ip, address.port);
  drogon::app().registerBeginningAdvice([&ready] {
    hear_drogon(true);
    // Listening begins after this, in the I/O loops: what is queued behind it there comes later.
    drogon::app().getLoop()->queueInLoop([&ready] {
      drogon::app().getIOLoop(0)->queueInLoop(
          [&ready] { drogon::app().getIOLoop(kIoThreads - 1)->queueInLoop(ready); });
    });
  });
  drogon::app().run();
}

void stop_listening() { drogon::app().quit(); }

}  // namespace qingliu::http
