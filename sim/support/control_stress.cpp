// Interrupts runs of the core in every cycle, in every way: nothing may hang, and what comes after
// must be what an undisturbed core does.
//
//   simulation JOB
//
// JOB is that of core_harness.cpp; `seed_of_stress` chooses what is drawn, beyond the first cycles
// one of `every` so many is taken, `cycles` has a row (total, stall) for runs of 1, 2, ... steps. A run that pauses after each step is the reference.
// Writes a line for each kind of interruption, "KIND COUNT", and ends with 1 at the first that differs.

#include <cinttypes>
#include <cstdio>
#include <map>
#include <random>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "core_driver.h"

namespace {

constexpr int kNone = 0, kBusy = 4, kAborted = 5;
constexpr uint64_t kReset = 4;
// All of the first cycles are taken.
constexpr uint64_t kFirst = 20;

using Records = std::map<std::pair<int64_t, int64_t>, Values>;

class Stress : CoreDriver {
  public:
    explicit Stress(const Job& job) : CoreDriver(job), random_(uint32_t(scalar("seed_of_stress"))) {
        limit_ = uint64_t(scalar("cycle_limit"));
        every_ = uint64_t(scalar("every"));
    }

    void run() {
        refer();
        kind("run", steps_, &Stress::whole);
        const uint64_t length = length_ + 40;
        kind("abort", length, &Stress::aborted);
        kind("pause", length, &Stress::paused);
        kind("glimpse", length, &Stress::glimpsed);
        kind("start in a pause", length, &Stress::started);
        kind("reset", length, &Stress::broken);
        kind("anything", 200, &Stress::anything);
        if (scalar("stop_enable")) kind("abort of a stop", stopping_ + 40, &Stress::abort_of_stop);
    }

  private:
    void kind(const char* name, uint64_t count, void (Stress::*body)(uint64_t)) {
        name_ = name;
        uint64_t done = 0;
        for (uint64_t n = 0; n < count; n += n >= kFirst && count > kFirst ? every_ : 1, ++done) {
            place_ = n;
            (this->*body)(n);
        }
        std::printf("%s %" PRIu64 "\n", name, done);
        std::fflush(stdout);
    }

    [[noreturn]] void fail(const std::string& what) {
        throw std::runtime_error(name_ + " " + std::to_string(place_) + ": " + what);
    }
    void equal(const std::string& what, int64_t expected, int64_t found) {
        if (expected != found)
            fail(what + ": expected " + std::to_string(expected) + ", found " +
                 std::to_string(found));
    }
    uint64_t draw(uint64_t most) { return std::uniform_int_distribution<uint64_t>(0, most)(random_); }

    // A cycle, in which what the core tells is noted.
    void tick() {
        cycle();
        dones_ += top_.done;
        // A start is known to be good a cycle before the pause ends.
        both_ = top_.busy && top_.paused ? both_ + 1 : 0;
        if (both_ > 1) fail("busy in a pause");
        if (top_.record_valid) {
            Values& values = records_[{get_record_layer(top_), get_record_entry(top_)}];
            values.push_back(record_low(top_));
            values.push_back(record_high(top_));
        }
    }
    void ticks(uint64_t count) {
        while (count--) tick();
    }

    void begin(uint64_t steps, bool pause, bool stop = false) {
        load();
        configure();
        set_steps(top_, int64_t(steps));
        top_.stop_enable = stop;
        top_.pause = pause;
        records_.clear();
        dones_ = 0;
        top_.start = 1;
        tick();
        top_.start = 0;
    }

    void pulse(CData& port) {
        port = 1;
        tick();
        port = 0;
    }

    // Until the core is at rest, `done` included.
    void settle() {
        for (uint64_t n = 0; n < limit_; ++n) {
            if (!top_.busy && n > kReaction) return;
            tick();
        }
        fail("the core neither paused nor ended");
    }

    // All that a host can see of a step.
    Values state() {
        Values all;
        const auto add = [&](const Values& values) {
            all.insert(all.end(), values.begin(), values.end());
        };
        for (size_t l = 0; l < layers_.size(); ++l) {
            const Layer& a = layers_[l];
            for (const int tensor : {kTensorZ, kTensorD}) 
                add(read(tensor, samples_, a.outputs, a.state_base, kSamples));
            if (get_steps_done(top_) > 1) add(read(kTensorG, samples_, a.outputs, a.state_base, kSamples));
            add(read(kTensorW, a.inputs, a.outputs, a.w_base, a.w_stride));
            add(ask(kTensorB, 1, a.outputs, a.b_base, 1));
            add(results(l));
        }
        return all;
    }

    void compare(uint64_t steps) {
        equal("steps", int64_t(steps), get_steps_done(top_));
        if (!steps) return;
        const Values found = state();
        for (size_t n = 0; n < found.size(); ++n)
            if (found[n] != states_.at(steps - 1).at(n))
                fail("after step " + std::to_string(steps) + " value " + std::to_string(n) +
                     " of the host's differs");
    }

    // What was recorded is the beginning of what an undisturbed run records.
    void recorded(const Records& expected, bool whole) {
        for (const auto& [place, values] : records_) {
            const Values& due = expected.at(place);
            if (values.size() > due.size())
                fail("records of layer " + std::to_string(place.first) + ", entry " +
                     std::to_string(place.second) + ": " + std::to_string(values.size() / 2) +
                     " of " + std::to_string(due.size() / 2));
            for (size_t n = 0; n < values.size(); ++n)
                if (values[n] != due[n])
                    fail("record " + std::to_string(n / 2) + " of layer " +
                         std::to_string(place.first) + ", entry " + std::to_string(place.second));
        }
        if (!whole) return;
        for (const auto& [place, values] : expected) {
            const auto found = records_.find(place);
            if (found == records_.end() || found->second.size() != values.size())
                fail("records of layer " + std::to_string(place.first) + ", entry " +
                     std::to_string(place.second) + " are missing");
        }
    }

    // The reference: a pause after each step.
    void refer() {
        name_ = "reference";
        begin(steps_, true);
        for (uint64_t step = 0; step < steps_; ++step) {
            settle();
            equal("steps", int64_t(step) + 1, get_steps_done(top_));
            states_.push_back(state());
            partial_.push_back(records_);
            if (step + 1 < steps_) pulse(top_.resume);
        }
        equal("done", 1, dones_);
        if (scalar("stop_enable")) {
            begin(steps_, true, true);
            settle();
            while (top_.paused) {
                pulse(top_.resume);
                settle();
            }
            stopped_ = uint64_t(get_steps_done(top_));
            stops_ = top_.stopped;
            begin(steps_, false, true);
            settle();
            equal("stopped", stops_, top_.stopped);
            compare(stopped_);
            stopping_ = uint64_t(get_cycles(top_));
        }
        length_ = uint64_t(get("cycles").at(2 * (steps_ - 1)));
    }

    // A run of all its steps, without a pause, as if nothing had been before it.
    void undisturbed(uint64_t steps) {
        begin(steps, false);
        finish(steps);
        equal("cycles", get("cycles").at(2 * (steps - 1)), get_cycles(top_));
        equal("stall", get("cycles").at(2 * (steps - 1) + 1), get_stall_cycles(top_));
    }
    void finish(uint64_t steps) {
        settle();
        equal("paused", 0, top_.paused);
        equal("error", kNone, int64_t(top_.error));
        equal("done", 1, dones_);
        equal("stopped", 0, top_.stopped);
        compare(steps);
        recorded(partial_[steps - 1], true);
    }
    // The same from time to time, as it takes long.
    void afterwards() {
        if (place_ % 3 == 0) undisturbed(steps_);
    }

    void whole(uint64_t n) { undisturbed(n + 1); }

    // An abort `wait` cycles after the start; along with it, it is none of the run's.
    void aborted(uint64_t wait) {
        begin_and(wait, top_.abort_run);
        settle();
        equal("paused", 0, top_.paused);
        equal("done", 1, dones_);
        if (wait == 0 || top_.error == kNone) {
            if (wait && wait < length_ / 2) fail("the abort was not heard");
            finish(steps_);
        } else {
            equal("error", kAborted, int64_t(top_.error));
            recorded(partial_.back(), false);
        }
        afterwards();
    }

    // A start, and `port` in the cycle `wait` after it.
    void begin_and(uint64_t wait, CData& port, bool pause = false, bool stop = false) {
        if (wait == 0) port = 1;
        begin(steps_, pause, stop);
        port = 0;
        if (!wait) return;
        ticks(wait - 1);
        pulse(port);
    }

    // `pause` rises and stays for a while: each step is whole where the core stands.
    void paused(uint64_t wait) {
        begin(steps_, false);
        ticks(wait);
        top_.pause = 1;
        settle();
        int64_t before = -1;
        while (top_.paused) {
            const int64_t steps = get_steps_done(top_);
            if (before >= 0) equal("steps after a resumption", before + 1, steps);
            before = steps;
            compare(uint64_t(steps));
            recorded(partial_[size_t(steps - 1)], true);
            ticks(draw(20));
            top_.pause = draw(1);
            pulse(top_.resume);
            ticks(draw(60));
            top_.pause = 1;
            settle();
        }
        top_.pause = 0;
        finish(steps_);
        afterwards();
    }

    // `pause` is high for some cycles only.
    void glimpsed(uint64_t wait) {
        begin(steps_, false);
        ticks(wait);
        top_.pause = 1;
        ticks(1 + draw(draw(1) ? 3 : 150));
        top_.pause = 0;
        settle();
        if (top_.paused) {
            compare(uint64_t(get_steps_done(top_)));
            pulse(top_.resume);
        }
        finish(steps_);
    }

    // Of two starts the second takes the place of a run that pauses, or that is asked to.
    void started(uint64_t wait) {
        begin(steps_, false);
        ticks(wait);
        top_.pause = 1;
        settle();
        if (top_.paused && draw(3) == 0) {
            pulse(top_.resume);
            ticks(draw(2));
            pulse(top_.abort_run);
            settle();
            equal("error", kAborted, int64_t(top_.error));
            equal("paused", 0, top_.paused);
        }
        undisturbed(steps_);
    }

    void broken(uint64_t wait) {
        begin(steps_, draw(1));
        ticks(wait);
        top_.pause = 0;
        top_.rst = 1;
        ticks(kReset + draw(4));
        top_.rst = 0;
        ticks(2);
        for (uint64_t n = 0; n < 40; ++n) {
            equal("busy after a reset", 0, top_.busy);
            equal("paused after a reset", 0, top_.paused);
            equal("done after a reset", 0, top_.done);
            equal("error after a reset", kNone, int64_t(top_.error));
            equal("steps after a reset", 0, get_steps_done(top_));
            equal("stopped after a reset", 0, top_.stopped);
            equal("record after a reset", 0, top_.record_valid);
            if (n >= draw(20)) break;
            tick();
        }
        undisturbed(1 + draw(steps_ - 1));
    }

    // Commands at any time, together too; then an abort, and a clean run.
    void anything(uint64_t) {
        begin(steps_, draw(1));
        for (uint64_t n = 0; n < 60; ++n) {
            ticks(draw(draw(1) ? 3 : length_ / 8));
            if (draw(3) == 0) top_.pause = draw(1);
            top_.start = draw(3) == 0;
            top_.resume = draw(2) == 0;
            top_.abort_run = draw(9) == 0;
            tick();
            top_.start = top_.resume = top_.abort_run = 0;
        }
        settle();
        if (top_.paused) pulse(top_.abort_run);
        settle();
        equal("paused", 0, top_.paused);
        top_.pause = 0;
        undisturbed(steps_);
    }

    // A run that is aborted has not stopped by its rule.
    void abort_of_stop(uint64_t wait) {
        begin_and(wait, top_.abort_run, false, true);
        settle();
        equal("done", 1, dones_);
        const bool aborted = top_.error == kAborted;
        if (wait && wait < stopping_ / 2 && !aborted) fail("the abort was not heard");
        equal("stopped", aborted ? 0 : stops_, top_.stopped);
        if (!aborted) compare(stopped_);
        if (top_.stopped) equal("error", kNone, int64_t(top_.error));
        afterwards();
    }

    std::mt19937 random_;
    std::string name_;
    uint64_t place_ = 0, limit_ = 0, every_ = 1, length_ = 0, stopped_ = 0, stopping_ = 0;
    int64_t dones_ = 0, stops_ = 0, both_ = 0;
    Records records_;
    std::vector<Values> states_;
    std::vector<Records> partial_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s JOB\n", argv[0]);
        return 2;
    }
    try {
        const Job job = tensor_file::read(argv[1]);
        Stress(job).run();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
