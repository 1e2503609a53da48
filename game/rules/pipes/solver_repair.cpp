// Mends by one tap. What is wrong with a source is mended at that source alone, so only the joints are searched: all
// sets of them, smallest first. That makes the answer the smallest, and shows whether it is the only one.
#include "game/rules/pipes/grid.h"
#include "game/rules/pipes/solver_modes.h"

namespace qingliu::rules::pipes {
namespace {

/// Streets have at most four crossings joined; more are left to the lay modes.
constexpr std::size_t kMostParts = 4;
constexpr std::size_t kMostJoints = 24;

/// The cells in which part() does something.
std::vector<Edit> joints_of(const Street& street) {
  std::vector<Edit> joints;
  Street tried = street;
  for (int cell = 0; cell < street.columns * street.rows; ++cell) {
    if (piece_at(street, cell, Net::Sewage).has_value() == piece_at(street, cell, Net::Rain).has_value()) continue;
    const auto a = static_cast<std::int16_t>(cell);
    if (part(tried, cell) != Refusal::None) continue;
    joints.push_back({Edit::Verb::Part, a, 0});
    cell_at(tried, cell) = cell_at(street, cell);
  }
  return joints;
}

/// All sets of `size` joints, in the order of a counter; keeps the first that leaves nothing wrong.
class JointSearch {
 public:
  JointSearch(const Street& mended, const std::vector<Edit>& joints) : mended_(mended), joints_(joints) {}

  /// Whether some set of this size does.
  bool any_of_size(std::size_t size) {
    found_ = 0;
    choose(0, size);
    return found_ != 0;
  }
  [[nodiscard]] const std::vector<Edit>& first() const { return first_; }
  [[nodiscard]] std::uint32_t found() const { return found_; }
  [[nodiscard]] std::uint32_t tried() const { return tried_; }

 private:
  void choose(std::size_t from, std::size_t left) {
    if (left == 0) return look();
    for (std::size_t i = from; i + left <= joints_.size(); ++i) {
      chosen_.push_back(joints_[i]);
      choose(i + 1, left - 1);
      chosen_.pop_back();
    }
  }

  void look() {
    ++tried_;
    Street street = mended_;
    if (!apply_all(street, chosen_) || !faults_of(street).empty()) return;
    if (++found_ == 1) first_ = chosen_;
  }

  const Street& mended_;
  const std::vector<Edit>& joints_;
  std::vector<Edit> chosen_;
  std::vector<Edit> first_;
  std::uint32_t found_ = 0;
  std::uint32_t tried_ = 0;
};

/// The sources whose water comes out where it does not belong, as bits: what a player sees.
std::uint32_t gone_wrong(const Street& street) {
  std::uint32_t wrong = 0;
  for (std::size_t i = 0; i < street.sources.size(); ++i) {
    const content::WaterSource& source = street.sources[i];
    Spot spot = entry_of(street, source.house, source.to);
    for (int steps = 0; spot.kind == Spot::Kind::Pipe && steps < street.columns * street.rows; ++steps)
      spot = next_of(street, spot.cell, spot.net);
    const bool sewage = belongs_to(source.kind) == Net::Sewage;
    if (spot.kind != (sewage ? Spot::Kind::Plant : Spot::Kind::River)) wrong |= 1U << i;
  }
  return wrong;
}

/// The mends that somebody would think of who follows the water that goes wrong.
std::vector<Edit> suspects_of(const Street& street, const std::vector<Edit>& joints, std::uint32_t wrong) {
  std::vector<Edit> suspects;
  const Carried carried = carried_by(street);
  for (std::size_t i = 0; i < street.sources.size(); ++i) {
    if ((wrong >> i & 1U) != 0) suspects.push_back({Edit::Verb::Hang, static_cast<std::int16_t>(i), 0});
  }
  for (const Edit& joint : joints) {
    const std::uint32_t through = carried[node_of(joint.a, Net::Sewage)] | carried[node_of(joint.a, Net::Rain)];
    if ((through & wrong) != 0) suspects.push_back(joint);
  }
  return suspects;
}

/// All mends there are, for what cannot be seen from the water.
std::vector<Edit> all_mends(const Street& street, const std::vector<Edit>& joints) {
  std::vector<Edit> mends = joints;
  for (std::size_t i = 0; i < street.sources.size(); ++i) {
    const auto a = static_cast<std::int16_t>(i);
    mends.push_back({Edit::Verb::Hang, a, 0});
    if (needs_fitting(street.sources[i].kind)) mends.push_back({Edit::Verb::Fit, a, 0});
  }
  return mends;
}

/// Finds mends one after the other as a player does, from the water that goes wrong: how many suspects are tried.
std::uint32_t hunt(Street street, std::vector<Edit> mends, const std::vector<Edit>& joints) {
  std::uint32_t tried = 0;
  while (!mends.empty()) {
    const std::uint32_t wrong = gone_wrong(street);
    std::vector<Edit> suspects = suspects_of(street, joints, wrong);
    const auto find = [&mends](const std::vector<Edit>& among) {
      for (std::size_t i = 0; i < mends.size(); ++i) {
        for (const Edit& one : among) {
          if (one == mends[i]) return i;
        }
      }
      return mends.size();
    };
    tried += static_cast<std::uint32_t>(suspects.size());
    std::size_t right = find(suspects);
    if (right == mends.size()) {
      suspects = all_mends(street, joints);
      tried += static_cast<std::uint32_t>(suspects.size());
      right = find(suspects);
    }
    if (apply_edit(street, mends[right]) != Refusal::None) return tried;
    mends.erase(mends.begin() + static_cast<std::ptrdiff_t>(right));
  }
  return tried;
}

}  // namespace

std::optional<Solution> solve_repair(const Street& street) {
  Solution solution;
  solution.edits = source_mends(street);
  Street mended = street;
  if (!apply_all(mended, solution.edits)) return std::nullopt;
  const std::vector<Edit> joints = joints_of(street);
  if (joints.size() > kMostJoints) return std::nullopt;
  JointSearch search(mended, joints);
  std::size_t size = 0;
  while (!search.any_of_size(size)) {
    if (++size > kMostParts || size > joints.size()) return std::nullopt;
  }
  solution.edits.insert(solution.edits.end(), search.first().begin(), search.first().end());
  solution.unique = search.found() == 1;
  solution.steps = search.tried() + hunt(street, solution.edits, joints);
  return solution;
}

}  // namespace qingliu::rules::pipes
