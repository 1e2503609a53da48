// Site: the files of the page, in memory, each with its compressed forms and its headers. Knows no
// HTTP library.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace qingliu::http {

/// One form of a file as it travels.
struct Form {
  std::string bytes;
  std::string etag;  ///< strong, with its quotes; empty = this form does not exist
};

struct Asset {
  std::string content_type;
  std::string cache_control;
  Form plain;
  Form gzip;
  Form brotli;

  [[nodiscard]] bool varies() const { return !gzip.etag.empty() || !brotli.etag.empty(); }
};

/// A form and its Content-Encoding ("" for the plain one).
struct Chosen {
  const Form* form = nullptr;
  std::string_view encoding;
};

/// The form that a client with this Accept-Encoding likes best (RFC 9110 §12.5.3); among equals the
/// smallest.
[[nodiscard]] Chosen choose_form(const Asset& asset, std::string_view accept_encoding);

class Site {
 public:
  /// Reads every file below `folder`; x.br and x.gz become forms of x. Empty when there is none.
  [[nodiscard]] static Site read(const std::string& folder);

  /// By path from the root, "/" for the page itself, with or without ".html"; null when there is none.
  [[nodiscard]] const Asset* find(std::string_view path) const;
  [[nodiscard]] std::size_t file_count() const { return assets_.size(); }
  [[nodiscard]] std::size_t byte_count() const;

 private:
  std::map<std::string, Asset, std::less<>> assets_;
};

/// By the ending of the name: "application/wasm" …; "application/octet-stream" for the unknown.
[[nodiscard]] std::string_view content_type_of(std::string_view path);
/// Whether the name carries a hash of the content (name.<8 or more hex digits>.ext), so that it
/// never changes.
[[nodiscard]] bool is_hashed_name(std::string_view path);
/// Whether If-None-Match names this ETag.
[[nodiscard]] bool matches_etag(std::string_view if_none_match, std::string_view etag);

}  // namespace qingliu::http
