// Routes: which desk a request goes to.
#include "web/server/http/routes.h"

#include <chrono>
#include <string>
#include <string_view>
#include <utility>

#include "web/server/score/id_text.h"

namespace qingliu::http {
namespace {

using drogon::HttpRequestPtr;
using drogon::HttpResponsePtr;
using score::Answer;

constexpr std::string_view kRuns = "/v1/runs/";
constexpr std::string_view kBoards = "/v1/boards/";

std::int64_t steady_ms() {
  const auto since = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

bool starts_with(std::string_view text, std::string_view beginning) {
  return text.substr(0, beginning.size()) == beginning;
}

HttpResponsePtr empty_response(int status) {
  auto response = drogon::HttpResponse::newHttpResponse();
  response->setStatusCode(static_cast<drogon::HttpStatusCode>(status));
  return response;
}

Answer wrong_method(std::string_view allowed) {
  return score::refuse(405, "wrong-method", "allowed: " + std::string(allowed));
}

/// Whether the body is declared as `type`. Another site's page cannot send such a POST unasked.
bool has_type(const HttpRequestPtr& request, std::string_view type) {
  const std::string& said = request->getHeader("content-type");
  return starts_with(said, type) &&
         (said.size() == type.size() || said[type.size()] == ';' || said[type.size()] == ' ');
}

Answer wrong_type(std::string_view type) {
  return score::refuse(415, "wrong-type", "Content-Type must be " + std::string(type));
}

score::Runs::Reply reply_through(Respond respond) {
  return [respond = std::move(respond)](const Answer& answer) { respond(response_of(answer)); };
}

void route_ticket(const Desks& desks, const HttpRequestPtr& request, const Respond& respond) {
  if (request->method() != drogon::Post) return respond(response_of(wrong_method("POST")));
  if (!has_type(request, "application/json")) {
    return respond(response_of(wrong_type("application/json")));
  }
  respond(response_of(desks.tickets.issue(request->body())));
}

void route_run(const Desks& desks, const HttpRequestPtr& request, Respond respond) {
  if (request->method() != drogon::Put) return respond(response_of(wrong_method("PUT")));
  const auto id = score::parse_uuid_v7(std::string_view(request->path()).substr(kRuns.size()));
  if (!id) {
    return respond(response_of(score::refuse(400, "bad-id", "the id of a run is a UUIDv7")));
  }
  desks.runs.put(*id, std::string(request->body()), reply_through(std::move(respond)));
}

void route_batch(const Desks& desks, const HttpRequestPtr& request, Respond respond) {
  if (request->method() != drogon::Post) return respond(response_of(wrong_method("POST")));
  if (!has_type(request, "application/x-ndjson")) {
    return respond(response_of(wrong_type("application/x-ndjson")));
  }
  desks.runs.put_batch(request->body(), reply_through(std::move(respond)));
}

void route_board(const Desks& desks, const HttpRequestPtr& request, const Respond& respond) {
  if (request->method() != drogon::Get) return respond(response_of(wrong_method("GET, HEAD")));
  const std::string_view rest = std::string_view(request->path()).substr(kBoards.size());
  const std::size_t slash = rest.find('/');
  if (slash == std::string_view::npos) {
    return respond(response_of(score::refuse(404, "not-found", "a board is /v1/boards/EVENT/GAME")));
  }
  score::BoardRequest wish;
  wish.event = rest.substr(0, slash);
  wish.game = rest.substr(slash + 1);
  wish.level = request->getParameter("level");
  wish.venue = request->getParameter("venue");
  wish.pack = request->getParameter("pack");
  wish.around = request->getParameter("around");
  wish.cursor = request->getParameter("cursor");
  wish.limit = request->getParameter("limit");
  wish.if_none_match = request->getHeader("if-none-match");
  respond(response_of(desks.boards.answer(wish)));
}

void route_api(const Desks& desks, const HttpRequestPtr& request, Respond respond) {
  const std::string_view path = request->path();
  const int wait_s = desks.rate_limit.take(request->peerAddr().toIp(), steady_ms());
  if (wait_s > 0) {
    desks.metrics.count_rate_limited();
    Answer answer = score::refuse(429, "too-many-requests", "too many requests from one address");
    answer.retry_after_s = wait_s;
    return respond(response_of(answer));
  }
  if (path == "/v1/tickets") return route_ticket(desks, request, respond);
  if (path == "/v1/runs:batch") return route_batch(desks, request, std::move(respond));
  if (starts_with(path, kRuns)) return route_run(desks, request, std::move(respond));
  if (starts_with(path, kBoards)) return route_board(desks, request, respond);
  respond(response_of(score::refuse(404, "not-found", "there is nothing at this address")));
}

HttpResponsePtr health(const Desks& desks) {
  if (desks.traffic.draining()) return response_of(score::busy("draining", "the server is stopping"));
  Answer answer;
  answer.body = content::Json{{"status", "ok"}};
  return response_of(answer);
}

HttpResponsePtr metrics(const Desks& desks) {
  Answer answer;
  answer.text = desks.metrics.text();
  answer.content_type = "text/plain; version=0.0.4; charset=utf-8";
  return response_of(answer);
}

HttpResponsePtr page_file(const Desks& desks, const HttpRequestPtr& request) {
  const Asset* asset = desks.site.find(request->path());
  if (asset == nullptr) {
    return response_of(score::refuse(404, "not-found", "there is nothing at this address"));
  }
  const Chosen chosen = choose_form(*asset, request->getHeader("accept-encoding"));
  const bool fresh = matches_etag(request->getHeader("if-none-match"), chosen.form->etag);
  auto response = empty_response(fresh ? 304 : 200);
  response->addHeader("ETag", chosen.form->etag);
  response->addHeader("Cache-Control", asset->cache_control);
  if (asset->varies()) response->addHeader("Vary", "Accept-Encoding");
  if (fresh) return response;
  response->setContentTypeString(asset->content_type);
  if (!chosen.encoding.empty()) {
    response->addHeader("Content-Encoding", std::string(chosen.encoding));
  }
  response->setBody(chosen.form->bytes);
  return response;
}

}  // namespace

HttpResponsePtr response_of(const Answer& answer) {
  auto response = empty_response(answer.status);
  response->addHeader("Cache-Control", answer.cache_control);
  if (!answer.etag.empty()) response->addHeader("ETag", answer.etag);
  if (answer.retry_after_s > 0) {
    response->addHeader("Retry-After", std::to_string(answer.retry_after_s));
  }
  if (answer.code == "wrong-method") {
    response->addHeader("Allow", answer.detail.substr(answer.detail.find(':') + 2));
  }
  if (answer.status == 304) return response;
  response->setContentTypeString(answer.content_type);
  response->setBody(score::text_of(answer));
  return response;
}

void route(const Desks& desks, const HttpRequestPtr& request, Respond respond) {
  const std::string_view path = request->path();
  if (starts_with(path, "/v1/")) return route_api(desks, request, std::move(respond));
  // Drogon hands HEAD over as GET and leaves the body out by itself.
  if (request->method() != drogon::Get) return respond(response_of(wrong_method("GET, HEAD")));
  if (path == "/healthz") return respond(health(desks));
  if (path == "/metrics") return respond(metrics(desks));
  respond(page_file(desks, request));
}

}  // namespace qingliu::http
