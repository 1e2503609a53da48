// WorkerPool: threads that verify runs, and the bounded queue before them.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace qingliu::score {

class WorkerPool {
 public:
  using Work = std::function<void()>;

  /// At least one thread; at most `most_waiting` pieces of work wait.
  WorkerPool(std::size_t threads, std::size_t most_waiting);
  ~WorkerPool() { close(); }
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  /// False when the queue is full or closed; then nothing happened.
  [[nodiscard]] bool offer(Work work);
  [[nodiscard]] std::size_t waiting() const;
  [[nodiscard]] std::size_t threads() const { return threads_.size(); }
  /// Does what waits, then ends the threads.
  void close();

 private:
  void work_until_closed();

  const std::size_t most_waiting_;
  mutable std::mutex mutex_;
  std::condition_variable something_;
  std::deque<Work> queue_;
  bool closing_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace qingliu::score
