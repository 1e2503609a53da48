// WorkerPool: threads that verify runs, and the bounded queue before them.
#include "web/server/score/worker_pool.h"

#include <algorithm>
#include <utility>

namespace qingliu::score {

WorkerPool::WorkerPool(std::size_t threads, std::size_t most_waiting) : most_waiting_(most_waiting) {
  const std::size_t count = std::max<std::size_t>(threads, 1);
  for (std::size_t i = 0; i < count; ++i) {
    threads_.emplace_back([this] { work_until_closed(); });
  }
}

bool WorkerPool::offer(Work work) {
  {
    const std::lock_guard guard(mutex_);
    if (closing_ || queue_.size() >= most_waiting_) return false;
    queue_.push_back(std::move(work));
  }
  something_.notify_one();
  return true;
}

std::size_t WorkerPool::waiting() const {
  const std::lock_guard guard(mutex_);
  return queue_.size();
}

void WorkerPool::close() {
  {
    const std::lock_guard guard(mutex_);
    closing_ = true;
  }
  something_.notify_all();
  for (std::thread& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

void WorkerPool::work_until_closed() {
  while (true) {
    Work work;
    {
      std::unique_lock guard(mutex_);
      something_.wait(guard, [this] { return closing_ || !queue_.empty(); });
      if (queue_.empty()) return;
      work = std::move(queue_.front());
      queue_.pop_front();
    }
    work();
  }
}

}  // namespace qingliu::score
