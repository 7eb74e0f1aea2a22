// Drives the core's plain ports: reset, loading, configuration, results; tensors from its memories.
#pragma once

#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "core_ports.h"
#include "tensor_file.h"
#include "verilated.h"

// The core answers start and resume in less cycles than these.
constexpr uint64_t kReaction = 16;

using Values = std::vector<int64_t>;
using Job = std::map<std::string, Tensor>;

struct Layer {
    uint64_t inputs, outputs, w_base, w_stride, b_base, state_base;
};

// A core after its reset, for the training that `job` tells; see core_simulation.py.
class CoreDriver {
  public:
    explicit CoreDriver(const Job& job) : job_(job) {
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
    ~CoreDriver() { top_.final(); }
    CoreDriver(const CoreDriver&) = delete;
    CoreDriver& operator=(const CoreDriver&) = delete;

  protected:
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

    void start() {
        load();
        configure();
        top_.start = 1;
        cycle();
        top_.start = 0;
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

    template <class Body>
    void walk(uint64_t rows, uint64_t columns, uint64_t base, uint64_t stride, Body body) const {
        for (uint64_t r = 0; r < rows; ++r)
            for (uint64_t c = 0; c < columns; ++c)
                body(c % kSize, base + c / kSize * stride + r);
    }

    // A tensor as it lies in the memories; through the host's port where they cannot be seen, as b behind the lanes.
    Values read(int tensor, uint64_t rows, uint64_t columns, uint64_t base, uint64_t stride) {
        if (!can_peek(tensor)) return ask(tensor, rows, columns, base, stride);
        Values values;
        values.reserve(rows * columns);
        walk(rows, columns, base, stride, [&](uint64_t bank, uint64_t address) {
            values.push_back(peek(lane(top_, bank), tensor, address));
        });
        return values;
    }

    // The same through the host's port; zeros where the core does not answer, because it runs.
    Values ask(int tensor, uint64_t rows, uint64_t columns, uint64_t base, uint64_t stride) {
        Values values;
        set_host_tensor(top_, tensor);
        const auto step = [&] {
            cycle();
            if (top_.host_read_valid) values.push_back(get_host_read_data(top_));
        };
        top_.host_read = 1;
        walk(rows, columns, base, stride, [&](uint64_t bank, uint64_t address) {
            set_host_bank(top_, int64_t(bank));
            set_host_address(top_, int64_t(address));
            step();
        });
        top_.host_read = 0;
        for (uint64_t n = 0; n < kInputLatency + kHostLatency; ++n) step();
        values.resize(rows * columns);
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

    const Job& job_;
    std::vector<Layer> layers_;
    uint64_t samples_ = 0, steps_ = 0;
    VerilatedContext context_;
    Vsimulation top_{&context_, "ska"};

  protected:
    void clear() {
        top_.start = top_.resume = top_.abort_run = top_.pause = 0;
        top_.host_write = top_.host_read = 0;
        top_.stop_enable = top_.go_on = 0;
    }

    void configure() {
        set_samples(top_, int64_t(samples_));
        set_steps(top_, int64_t(steps_));
        set_c_mantissa(top_, scalar("mantissa"));
        set_c_shift(top_, scalar("shift"));
        set_seed(top_, scalar("seed"));
        set_stop_enable(top_, scalar("stop_enable"));
        set_stop_shift(top_, scalar("stop_shift"));
        top_.pause = scalar("pause") != 0;
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
};
