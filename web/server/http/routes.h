// Routes: which desk a request goes to. The only file besides listener.cpp that sees Drogon.
#pragma once

#include <drogon/HttpRequest.h>
#include <drogon/HttpResponse.h>

#include <functional>

#include "web/server/http/listener.h"

namespace qingliu::http {

using Respond = std::function<void(const drogon::HttpResponsePtr&)>;

/// Answers one whole request; `respond` is called exactly once, from any thread.
void route(const Desks& desks, const drogon::HttpRequestPtr& request, Respond respond);

/// The answer as it travels.
[[nodiscard]] drogon::HttpResponsePtr response_of(const score::Answer& answer);

}  // namespace qingliu::http
