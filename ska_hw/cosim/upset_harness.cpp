// Runs the core's training once for each upset, a bit that is flipped while it runs, and tells what
// came of it.
//
//   simulation --targets
//   simulation JOB FOLDER
//
// The first writes a line for each register and memory that can be flipped, "NAME BITS WORDS", on
// standard output. The second reads the tensor file JOB, in which `upsets` has a row (target, word,
// bit, cycle) for each upset, or a target of -1 for none, and writes FOLDER/upsets with a row each:
//
//   ends      why it ended (kFinished, kEnded, kHung), the core's error, steps done, clock cycles,
//             stall cycles, the cycle in which the core's error showed first, -1 for never, and a
//             digest of Z, D and G in the end
//   results   of every step and layer, as the result port gives them
//   wK, bK    of layer K in the end
//
// All is read through the core's ports, as a host does, so that parity is checked on the way.
// Cycles count the running core from 0; in pauses nothing is flipped. A line "upset K" on standard
// output tells each that is done.

#include <cstdio>
#include <cstring>
#include <exception>
#include <string>
#include <vector>

#include "core_driver.h"
#include "verilated_syms.h"

namespace {

enum End { kFinished, kEnded, kHung };

// What can be flipped, by name: whatever the model was compiled to make public.
struct Target {
    std::string name;
    uint8_t* data;
    uint64_t word_bytes, bits, words;
};

std::vector<Target> targets(VerilatedContext& context) {
    std::map<std::string, Target> found;
    for (const auto& scope : *context.scopeNameMap()) {
        if (!scope.second->varsp()) continue;
        for (const auto& entry : *scope.second->varsp()) {
            const VerilatedVar& var = entry.second;
            if (!var.isPublicRW() || var.isParam()) continue;
            Target target{std::string(scope.first) + "." + entry.first,
                          static_cast<uint8_t*>(var.datap()), var.entSize(), var.entBits(), 1};
            for (const VerilatedRange& range : var.unpackedRanges())
                target.words *= uint64_t(range.elements());
            found.emplace(target.name, target);
        }
    }
    std::vector<Target> sorted;
    for (auto& entry : found) sorted.push_back(entry.second);
    return sorted;
}

class Run : CoreDriver {
  public:
    explicit Run(const Job& job) : CoreDriver(job), targets_(targets(context_)) {}

    const std::vector<Target>& all() const { return targets_; }

    // Trains with the upset (target, word, bit, cycle).
    void run(const int64_t* upset) {
        std::memcpy(upset_, upset, sizeof upset_);
        values.assign(steps_ * layers_.size() * kEntries * 2, 0);
        start();
        bool waiting = true;
        for (uint64_t step = 0; waiting && step < steps_; ++step) {
            if (!wait()) {
                end = kHung;
                break;
            }
            if (uint64_t(get_steps_done(top_)) != step + 1) break;
            record(step);
            look();
            waiting = top_.paused;
            if (waiting && step + 1 < steps_) waiting = leave_pause();
        }
        if (end != kHung)
            end = !top_.paused && uint64_t(get_steps_done(top_)) == steps_ && !top_.error
                      ? kFinished : kEnded;
        const int64_t steps = get_steps_done(top_), cycles = get_cycles(top_);
        const int64_t stalls = get_stall_cycles(top_);
        uint64_t digest = 0xcbf29ce484222325;  // FNV-1a over codes
        for (const Layer& a : layers_) {
            for (const int tensor : {kTensorZ, kTensorD, kTensorG})
                for (const int64_t code :
                     ask(tensor, samples_, a.outputs, a.state_base, kSamples))
                    digest = (digest ^ uint64_t(code)) * 0x100000001b3;
            w.push_back(ask(kTensorW, a.inputs, a.outputs, a.w_base, a.w_stride));
            b.push_back(ask(kTensorB, 1, a.outputs, a.b_base, 1));
        }
        look();
        summary = {end, int64_t(top_.error), steps, cycles, stalls, error_at_,
                   int64_t(digest)};
    }

    Values summary, values;
    std::vector<Values> w, b;
    End end = kEnded;

  private:
    void flip() {
        const Target& target = targets_.at(size_t(upset_[0]));
        if (uint64_t(upset_[1]) >= target.words || uint64_t(upset_[2]) >= target.bits)
            throw std::runtime_error(target.name + ": has no such bit");
        target.data[uint64_t(upset_[1]) * target.word_bytes + uint64_t(upset_[2]) / 8] ^=
            uint8_t(1 << upset_[2] % 8);
    }

    // One cycle of the running core; the bit changes right after the clock's edge.
    void running_cycle() {
        cycle();
        if (now_ == upset_[3] && upset_[0] >= 0) flip();
        ++now_;
        look();
    }

    void look() {
        if (top_.error && error_at_ < 0) error_at_ = now_;
    }

    // Until the run pauses or ends; false when it does neither.
    bool wait() {
        const uint64_t limit = uint64_t(scalar("step_limit"));
        for (uint64_t n = 0; n < limit; ++n) {
            if (top_.paused || (!top_.busy && n > kReaction)) return true;
            running_cycle();
        }
        return false;
    }

    // False where the core stays in the pause, which is then its end.
    bool leave_pause() {
        top_.resume = 1;
        running_cycle();
        top_.resume = 0;
        for (uint64_t n = 0; top_.paused; ++n) {
            if (n > kReaction) return false;
            running_cycle();
        }
        return true;
    }

    void record(uint64_t step) {
        const size_t row = 2 * kEntries;
        for (size_t l = 0; l < layers_.size(); ++l) {
            const Values found = results(l);
            std::memcpy(&values[(step * layers_.size() + l) * row], found.data(), row * 8);
        }
    }

    std::vector<Target> targets_;
    int64_t upset_[4] = {-1, 0, 0, 0};
    int64_t now_ = 0, error_at_ = -1;
};

// Rows of equal shape, one for each upset.
struct Table {
    std::vector<uint64_t> shape;
    Values data;
    void add(const Values& row) { data.insert(data.end(), row.begin(), row.end()); }
};

void work(const Job& job, const std::string& folder) {
    const Tensor& upsets = job.at("upsets");
    const uint64_t count = upsets.shape.at(0), steps = uint64_t(job.at("steps").data.at(0));
    const uint64_t layers = uint64_t(job.at("layers").data.at(0));
    std::map<std::string, Table> tables;
    tables["ends"].shape = {count, 7};
    tables["results"].shape = {count, steps * layers, kEntries, 2};
    for (uint64_t k = 0; k < count; ++k) {
        Run run(job);
        run.run(&upsets.data[4 * k]);
        tables["ends"].add(run.summary);
        tables["results"].add(run.values);
        for (uint64_t l = 0; l < layers; ++l) {
            const std::string number = std::to_string(l);
            tables["w" + number].shape = {count, run.w[l].size()};
            tables["w" + number].add(run.w[l]);
            tables["b" + number].shape = {count, run.b[l].size()};
            tables["b" + number].add(run.b[l]);
        }
        std::printf("upset %llu\n", static_cast<unsigned long long>(k));
        std::fflush(stdout);
        if (std::ferror(stdout)) throw std::runtime_error("nobody listens any more");
    }
    tensor_file::Writer file(folder + "/upsets");
    for (const auto& table : tables)
        file.add(table.first, table.second.shape, table.second.data.data());
    file.finish();
}

void list() {
    VerilatedContext context;
    Vsimulation top{&context, "ska"};
    for (const Target& target : targets(context))
        std::printf("%s %llu %llu\n", target.name.c_str(),
                    static_cast<unsigned long long>(target.bits),
                    static_cast<unsigned long long>(target.words));
    top.final();
}

}  // namespace

int main(int argc, char** argv) {
    try {
        if (argc == 2 && std::strcmp(argv[1], "--targets") == 0) {
            list();
            return 0;
        }
        if (argc == 3) {
            work(tensor_file::read(argv[1]), argv[2]);
            return 0;
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    std::fprintf(stderr, "usage: %s --targets | JOB FOLDER\n", argv[0]);
    return 2;
}
