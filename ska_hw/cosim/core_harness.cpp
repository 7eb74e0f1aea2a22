// Runs the core: writes X, W and b through its host ports, starts, and after each step, while the
// core is paused, copies every tensor out of its memories. Where the job's `pause` is 0 steps
// overlap, and only what the last one leaves is copied.
//
//   simulation JOB FOLDER [STATE]
//
// reads the tensor file JOB, and writes FOLDER/step_K for every step K, complete when it appears.
// Standard output has one line for each finished step, "step K of STEPS CYCLES", and "at CYCLES" now
// and then. Compiled with SKA_SAVABLE it leaves FOLDER/state_K too, the whole simulator after a
// step that is not the last one; given as STATE, the run goes on from there.

#include <cinttypes>
#include <cstdio>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "core_driver.h"
#ifdef SKA_SAVABLE
#include "verilated_save.h"
#endif

namespace {

constexpr uint64_t kReportCycles = 1 << 17;

class Run : CoreDriver {
  public:
    Run(const Job& job, std::string folder) : CoreDriver(job), folder_(std::move(folder)) {}

    void run(const std::string& state) {
        if (state.empty()) {
            start();
        } else {
            restore(state);
            resume();
        }
        if (!scalar("pause")) {
            wait();
            write(uint64_t(get_steps_done(top_)) - 1);
            return;
        }
        for (uint64_t step = uint64_t(get_steps_done(top_)); step < steps_; ++step) {
            wait();
            write(step);
            if (!top_.paused) return;
            if (step + 1 < steps_) resume();
        }
        throw std::runtime_error("the core did not end after its last step");
    }

  private:
    // Until the run pauses or ends. The longest slot and gap are far below the limit.
    void wait() {
        const uint64_t limit = uint64_t(scalar("cycle_limit"));
        for (uint64_t n = 0; n < limit; ++n) {
            if (top_.paused) return;
            if (!top_.busy && n > kReaction) return;
            cycle();
            if (n % kReportCycles == kReportCycles - 1) say("at %" PRIi64 "\n", get_cycles(top_));
        }
        throw std::runtime_error("the core neither paused nor ended");
    }

    void write(uint64_t step) {
        tensor_file::Writer file(folder_ + "/step_" + std::to_string(step));
        for (size_t l = 0; l < layers_.size(); ++l) {
            const Layer& a = layers_[l];
            const std::string prefix = std::to_string(l) + ".";
            const auto add = [&](const char* name, int tensor, uint64_t rows, uint64_t base,
                                 uint64_t stride) {
                const Values values = read(tensor, rows, a.outputs, base, stride);
                std::vector<uint64_t> shape = {rows, a.outputs};
                if (tensor == kTensorB) shape = {a.outputs};
                file.add(prefix + name, shape, values.data());
            };
            add("z", kTensorZ, samples_, a.state_base, kSamples);
            add("d", kTensorD, samples_, a.state_base, kSamples);
            if (step > 0) add("g", kTensorG, samples_, a.state_base, kSamples);
            add("w", kTensorW, a.inputs, a.w_base, a.w_stride);
            add("b", kTensorB, 1, a.b_base, 1);
            const Values values = results(l);
            file.add(prefix + "results", {kEntries, 2}, values.data());
        }
        const int64_t counters[5] = {get_cycles(top_), get_stall_cycles(top_), get_steps_done(top_),
                                     int64_t(top_.stopped), int64_t(top_.error)};
        file.add("counters", {5}, counters);
        file.finish();
        if (top_.paused) save(folder_ + "/state_" + std::to_string(step));
        say("step %" PRIu64 " of %" PRIu64 " %" PRIi64 "\n", step, steps_, counters[0]);
    }

    template <class... Values>
    static void say(const char* format, Values... values) {
        std::printf(format, values...);
        std::fflush(stdout);
        if (std::ferror(stdout)) throw std::runtime_error("nobody listens any more");
    }

#ifdef SKA_SAVABLE
    void save(const std::string& path) {
        VerilatedSave file;
        file.open(path + ".partial");
        if (!file.isOpen()) throw std::runtime_error(path + ": cannot be written");
        file << top_;
        file.close();
        std::filesystem::rename(path + ".partial", path);
    }
    void restore(const std::string& path) {
        VerilatedRestore file;
        file.open(path);
        if (!file.isOpen()) throw std::runtime_error(path + ": cannot be read");
        file >> top_;
        file.close();
    }
#else
    void save(const std::string&) {}
    void restore(const std::string&) { throw std::runtime_error("compiled without states"); }
#endif

    std::string folder_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3 && argc != 4) {
        std::fprintf(stderr, "usage: %s JOB FOLDER [STATE]\n", argv[0]);
        return 2;
    }
    try {
        const Job job = tensor_file::read(argv[1]);
        Run(job, argv[2]).run(argc == 4 ? argv[3] : "");
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
