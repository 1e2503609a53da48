// The desks that give out tickets and answer for boards.
#include "web/server/score/board_desk.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "tests/server/runs_of_tests.h"
#include "tests/server/service_of_tests.h"
#include "web/server/score/id_text.h"

using namespace qingliu;
using namespace qingliu::score;
using tests::Service;

TEST_CASE("Tickets are given for what can be played and nothing else") {
  Service service;
  const TicketDesk desk(service.packs, service.store->key(), service.metrics, service.clock());
  const auto status = [&desk](const std::string& body) { return desk.issue(body).status; };
  CHECK(status(R"({"game":"quiz","level":"elder","pack":"waste","event":"spring-fair","venue":"hall-2"})") == 201);
  CHECK(status(R"({"game":"quiz","level":"standard","pack":")" + service.packs.find("waste")->hash + "\"}") == 201);
  CHECK(status(R"({"game":"quiz","level":"standard","pack":"nowhere"})") == 404);
  CHECK(status(R"({"game":"outlets","level":"standard","pack":"waste"})") == 422);
  CHECK(status(R"({"game":"blank","level":"standard","pack":"waste"})") == 422);
  CHECK(status(R"({"game":"chess","level":"standard","pack":"waste"})") == 400);
  CHECK(status(R"({"game":"quiz","level":"hard","pack":"waste"})") == 400);
  CHECK(status(R"({"game":"quiz","level":"standard","pack":"waste","event":"A b"})") == 400);
  CHECK(status(R"({"game":7})") == 400);
  CHECK(status("[]") == 400);
  CHECK(status("") == 400);
}

TEST_CASE("A cursor is good for its own board only") {
  Service service;
  for (std::uint64_t i = 0; i < 30; ++i) {
    store::RunRecord run = tests::run_of(i, 100);
    run.course.pack = service.packs.find("waste")->hash;
    service.boards.add(run);
  }
  const BoardDesk desk(service.packs, service.boards, service.store->key());
  BoardRequest request;
  request.event = "open";
  request.game = "sorting";
  request.pack = "waste";
  const Answer first = desk.answer(request);
  REQUIRE(first.status == 200);
  CHECK(first.body.at("rows").size() == 20);
  CHECK(first.body.at("total") == 30);
  request.cursor = first.body.at("next").get<std::string>();
  const Answer second = desk.answer(request);
  REQUIRE(second.status == 200);
  CHECK(second.body.at("rows").size() == 10);
  CHECK(second.body.at("rows").at(0).at("rank") == 21);
  CHECK(second.body.at("next").is_null());
  BoardRequest elsewhere = request;
  elsewhere.level = "elder";
  CHECK(desk.answer(elsewhere).code == "bad-cursor");
  request.cursor[0] = request.cursor[0] == 'A' ? 'B' : 'A';
  CHECK(desk.answer(request).code == "bad-cursor");
}

TEST_CASE("A board says when it has not changed and refuses odd questions") {
  Service service;
  const BoardDesk desk(service.packs, service.boards, service.store->key());
  BoardRequest request;
  request.event = "open";
  request.game = "sorting";
  const Answer first = desk.answer(request);
  REQUIRE(first.status == 200);
  CHECK(first.cache_control == "public, max-age=2");
  request.if_none_match = first.etag;
  CHECK(desk.answer(request).status == 304);
  store::RunRecord run = tests::run_of(1, 100);
  run.course.pack = service.packs.find("waste")->hash;
  service.boards.add(run);
  CHECK(desk.answer(request).status == 200);
  const auto status = [&desk](auto change) {
    BoardRequest odd;
    odd.event = "open";
    odd.game = "sorting";
    change(odd);
    return desk.answer(odd).status;
  };
  CHECK(status([](BoardRequest& odd) { odd.limit = "101"; }) == 400);
  CHECK(status([](BoardRequest& odd) { odd.limit = "0"; }) == 400);
  CHECK(status([](BoardRequest& odd) { odd.limit = "-1"; }) == 400);
  CHECK(status([](BoardRequest& odd) { odd.game = "blank"; }) == 404);
  CHECK(status([](BoardRequest& odd) { odd.game = "quiz"; }) == 400);
  CHECK(status([](BoardRequest& odd) { odd.event = "../x"; }) == 400);
  CHECK(status([](BoardRequest& odd) { odd.pack = "nowhere"; }) == 404);
  CHECK(status([](BoardRequest& odd) { odd.around = "x"; }) == 400);
  CHECK(status([](BoardRequest& odd) { odd.around = to_uuid(tests::id_of(7)); }) == 404);
  CHECK(status([](BoardRequest& odd) { odd.around = to_uuid(tests::id_of(1)); }) == 200);
}
