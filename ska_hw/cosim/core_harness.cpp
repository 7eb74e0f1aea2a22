// Runs the core: writes X, W and b through its host ports, starts, and after each step, while the
// core is paused, copies every tensor out of its memories.
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
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "core_ports.h"
#include "tensor_file.h"
#include "verilated.h"
#ifdef SKA_SAVABLE
#include "verilated_save.h"
#endif

namespace {

constexpr uint64_t kReportCycles = 1 << 17;
// The core answers start and resume in less cycles than these.
constexpr uint64_t kReaction = 16;

using Values = std::vector<int64_t>;

struct Layer {
    uint64_t inputs, outputs, w_base, w_stride, b_base, state_base;
};

class Run {
  public:
    Run(std::map<std::string, Tensor> job, std::string folder)
        : job_(std::move(job)), folder_(std::move(folder)) {
        samples_ = uint64_t(scalar("samples"));
        steps_ = uint64_t(scalar("steps"));
        const uint64_t layers = uint64_t(scalar("layers"));
        const Values& map = get("map");
        for (uint64_t l = 0; l < layers; ++l) {
            const int64_t* m = map.data() + 6 * l;
            layers_.push_back({uint64_t(m[0]), uint64_t(m[1]), uint64_t(m[2]), uint64_t(m[3]),
                               uint64_t(m[4]), uint64_t(m[5])});
        }
        context_.randReset(2);
        context_.randSeed(1);
        top_.clk = 0;
        top_.rst = 1;
        clear();
        for (int i = 0; i < 4; ++i) cycle();
        top_.rst = 0;
    }
    ~Run() { top_.final(); }

    void run(const std::string& state) {
        if (state.empty()) {
            load();
            configure();
            top_.start = 1;
            cycle();
            top_.start = 0;
        } else {
            restore(state);
            resume();
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
    const Values& get(const std::string& name) const {
        const auto found = job_.find(name);
        if (found == job_.end()) throw std::runtime_error("job: " + name + " is missing");
        return found->second.data;
    }
    int64_t scalar(const std::string& name) const { return get(name).at(0); }

    void cycle() {
        top_.clk = 0;
        top_.eval();
        top_.clk = 1;
        top_.eval();
    }

    void clear() {
        top_.start = top_.resume = top_.abort_run = top_.pause = 0;
        top_.host_write = top_.host_read = 0;
        top_.stop_enable = 0;
    }

    void configure() {
        set_samples(top_, int64_t(samples_));
        set_steps(top_, int64_t(steps_));
        set_c_mantissa(top_, scalar("mantissa"));
        set_c_shift(top_, scalar("shift"));
        set_seed(top_, scalar("seed"));
        set_stop_enable(top_, scalar("stop_enable"));
        set_stop_shift(top_, scalar("stop_shift"));
        top_.pause = 1;
    }

    void resume() {
        top_.resume = 1;
        cycle();
        top_.resume = 0;
        for (uint64_t n = 0; top_.paused; ++n) {
            if (n > kReaction) throw std::runtime_error("the core did not resume");
            cycle();
        }
    }

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

    template <class Body>
    void walk(uint64_t rows, uint64_t columns, uint64_t base, uint64_t stride, Body body) const {
        for (uint64_t r = 0; r < rows; ++r)
            for (uint64_t c = 0; c < columns; ++c)
                body(c % kSize, base + c / kSize * stride + r);
    }

    void put(int tensor, const Values& values, uint64_t rows, uint64_t columns, uint64_t base,
             uint64_t stride) {
        set_host_tensor(top_, tensor);
        top_.host_write = 1;
        size_t next = 0;
        walk(rows, columns, base, stride, [&](uint64_t bank, uint64_t address) {
            set_host_bank(top_, int64_t(bank));
            set_host_address(top_, int64_t(address));
            set_host_write_data(top_, values.at(next++));
            cycle();
        });
        top_.host_write = 0;
    }

    void load() {
        put(kTensorX, get("x"), samples_, layers_[0].inputs, 0, kSamples);
        for (size_t l = 0; l < layers_.size(); ++l) {
            const Layer& a = layers_[l];
            const std::string number = std::to_string(l);
            put(kTensorW, get("w" + number), a.inputs, a.outputs, a.w_base, a.w_stride);
            put(kTensorB, get("b" + number), 1, a.outputs, a.b_base, 1);
        }
    }

    Values read(int tensor, uint64_t rows, uint64_t columns, uint64_t base, uint64_t stride) const {
        Values values;
        values.reserve(rows * columns);
        walk(rows, columns, base, stride, [&](uint64_t bank, uint64_t address) {
            values.push_back(peek(lane(top_, bank), tensor, address));
        });
        return values;
    }

    // Both limbs of each entry, low and high.
    Values results(uint64_t layer) {
        Values values;
        set_result_layer(top_, int64_t(layer));
        for (uint64_t entry = 0; entry < kEntries; ++entry) {
            set_result_entry(top_, int64_t(entry));
            for (uint64_t n = 0; n <= kInputLatency + kResultLatency; ++n) cycle();
            values.push_back(get_result_low(top_));
            values.push_back(get_result_high(top_));
        }
        return values;
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

    std::map<std::string, Tensor> job_;
    std::string folder_;
    std::vector<Layer> layers_;
    uint64_t samples_ = 0, steps_ = 0;
    VerilatedContext context_;
    Vsimulation top_{&context_, "ska"};
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3 && argc != 4) {
        std::fprintf(stderr, "usage: %s JOB FOLDER [STATE]\n", argv[0]);
        return 2;
    }
    try {
        Run(tensor_file::read(argv[1]), argv[2]).run(argc == 4 ? argv[3] : "");
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
