// Plays the memories and the sequencer of SKA around the datapath: it moves and orders numbers and
// computes none of them.
//
//   simulation JOB FOLDER
//
// reads the tensor file JOB, and writes FOLDER/step_K for every step K, complete when it appears.
// Standard output has one line for each finished step: "step K of STEPS CYCLES".

#include <algorithm>
#include <cinttypes>
#include <cstdio>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "array_driver.h"
#include "tensor_file.h"

namespace {

using Matrix = std::vector<int64_t>;

// Places of the overflow counts, as in the model.
enum Overflow { kOfDOperand, kOfWView, kOfZ, kOfG, kOfW, kOfB, kOverflows };
// Places of the tensors in the round keys.
enum Keyed { kKeysW, kKeysZ, kKeysG, kKeyed };

struct Job {
    std::map<std::string, Tensor> tensors;
    const Tensor& get(const std::string& name, const std::vector<uint64_t>& shape) const {
        const auto found = tensors.find(name);
        if (found == tensors.end()) throw std::runtime_error("job: " + name + " is missing");
        if (found->second.shape != shape) throw std::runtime_error("job: " + name + " has the wrong shape");
        return found->second;
    }
    int64_t scalar(const std::string& name) const { return get(name, {}).data[0]; }
};

struct Layer {
    uint64_t inputs, outputs;
    int64_t cut, bias_cut;
    Matrix w, b;                        // (I, O) and (O)
    Matrix forward, z, d, g, a, a_bias;  // (N, O), and (I, O) and (O)
    Matrix operand, operand_before;      // the view of D that the layer above reads: (N, O)
    Matrix w_view;                       // (I, O)
    int64_t overflows[kOverflows];
};

class Run {
  public:
    Run(Job job, std::string folder)
        : job_(std::move(job)), folder_(std::move(folder)), array_(clock_) {
        samples_ = uint64_t(job_.scalar("samples"));
        steps_ = uint64_t(job_.scalar("steps"));
        mantissa_ = job_.scalar("mantissa");
        update_previous_ = job_.scalar("update_previous") != 0;
        const uint64_t layers = uint64_t(job_.scalar("layers"));
        const Tensor& sizes = job_.get("sizes", {layers, 2});
        const Tensor& cuts = job_.get("cuts", {layers, 2});
        key_words_ = uint64_t(job_.scalar("key_words"));
        keys_ = job_.get("keys", {steps_, layers, kKeyed, key_words_}).data;
        for (uint64_t l = 0; l < layers; ++l) {
            Layer layer = {};
            layer.inputs = uint64_t(sizes.data[2 * l]);
            layer.outputs = uint64_t(sizes.data[2 * l + 1]);
            layer.cut = cuts.data[2 * l];
            layer.bias_cut = cuts.data[2 * l + 1];
            layer.w = job_.get("w" + std::to_string(l), {layer.inputs, layer.outputs}).data;
            layer.b = job_.get("b" + std::to_string(l), {layer.outputs}).data;
            const uint64_t elements = samples_ * layer.outputs;
            for (Matrix* m : {&layer.forward, &layer.z, &layer.d, &layer.g, &layer.operand})
                m->assign(elements, 0);
            layer.a.assign(layer.inputs * layer.outputs, 0);
            layer.a_bias.assign(layer.outputs, 0);
            layer.w_view = layer.w;
            layers_.push_back(std::move(layer));
        }
        x_ = job_.get("x", {samples_, layers_.at(0).inputs}).data;
        ones_.assign(samples_, 1);
    }

    void run() {
        for (step_ = 0; step_ < steps_; ++step_) {
            array_cycles_ = 0;
            const uint64_t begun = clock_.now;
            for (Layer& layer : layers_) std::fill_n(layer.overflows, int(kOverflows), 0);
            for (index_ = 0; index_ < layers_.size(); ++index_) step_layer();
            write(clock_.now - begun);
        }
    }

  private:
    void step_layer() {
        Layer& layer = layers_[index_];
        const bool first_layer = index_ == 0;
        const Matrix& operand = first_layer ? x_ : layers_[index_ - 1].operand;
        const bool previous = !first_layer && update_previous_;
        view_weights(layer);
        multiply(layer, operand);
        post_process(layer);
        if (step_ > 0) {
            accumulate(layer, previous ? layers_[index_ - 1].operand_before : operand);
            write_back(layer);
        }
        if (index_ + 1 < layers_.size()) view_decisions(layer, layers_[index_ + 1]);
    }

    // Blocks of up to kSize columns of a matrix with `columns`.
    template <class Body>
    static void for_blocks(uint64_t columns, Body body) {
        for (uint64_t from = 0; from < columns; from += kSize)
            body(from, std::min<uint64_t>(kSize, columns - from));
    }

    // Sends `rows` rows of lanes through a unit, one row a cycle; `stop` ends the feeding.
    template <class Feed, class Collect, class Stop>
    void stream(uint64_t rows, uint64_t latency, Feed feed, Collect collect, Stop stop) {
        for (uint64_t t = 0; t < rows + latency; ++t) {
            if (t < rows) feed(t);
            if (t == rows) stop();
            clock_.settle();
            if (t >= latency) collect(t - latency);
            clock_.edge();
        }
    }

    template <class Feed, class Collect>
    void stream(uint64_t rows, uint64_t latency, Feed feed, Collect collect) {
        stream(rows, latency, feed, collect, [] {});
    }

    void view_weights(Layer& layer) {
        Vsimulation& top = clock_.top;
        for_blocks(layer.outputs, [&](uint64_t o, uint64_t lanes) {
            const auto at = [&](uint64_t i, uint64_t lane) { return i * layer.outputs + o + lane; };
            stream(
                layer.inputs, kViewWLatency,
                [&](uint64_t i) {
                    for (uint64_t c = 0; c < lanes; ++c) set_view_w_x(top, c, layer.w[at(i, c)]);
                },
                [&](uint64_t i) {
                    for (uint64_t c = 0; c < lanes; ++c) {
                        layer.w_view[at(i, c)] = get_view_w_y(top, c);
                        layer.overflows[kOfWView] += get_view_w_overflow(top, c);
                    }
                });
        });
    }

    void view_decisions(Layer& layer, Layer& reader) {
        Vsimulation& top = clock_.top;
        layer.operand_before.swap(layer.operand);
        layer.operand.resize(layer.d.size());
        for_blocks(layer.outputs, [&](uint64_t o, uint64_t lanes) {
            const auto at = [&](uint64_t n, uint64_t lane) { return n * layer.outputs + o + lane; };
            stream(
                samples_, kViewDLatency,
                [&](uint64_t n) {
                    for (uint64_t c = 0; c < lanes; ++c) set_view_d_x(top, c, layer.d[at(n, c)]);
                },
                [&](uint64_t n) {
                    for (uint64_t c = 0; c < lanes; ++c) {
                        layer.operand[at(n, c)] = get_view_d_y(top, c);
                        reader.overflows[kOfDOperand] += get_view_d_overflow(top, c);
                    }
                });
        });
    }

    Block block(const Matrix& m, uint64_t stride, uint64_t row, uint64_t rows, uint64_t column,
                uint64_t columns) const {
        return Block{m.data(), stride, row, column, rows, columns};
    }

    // Every forward product of a layer, tile after tile without a gap.
    void multiply(Layer& layer, const Matrix& operand) {
        Matrix sums;
        const uint64_t tile = samples_ * kSize;
        sums.assign((layer.outputs + kSize - 1) / kSize * tile, 0);
        array_.begin();
        for_blocks(layer.outputs, [&](uint64_t o, uint64_t columns) {
            for_blocks(layer.inputs, [&](uint64_t i, uint64_t rows) {
                array_.forward(block(operand, layer.inputs, 0, samples_, i, rows),
                               block(layer.w_view, layer.outputs, i, rows, o, columns), samples_,
                               sums.data() + o / kSize * tile, i == 0);
            });
        });
        array_cycles_ += array_.finish();
        for (uint64_t n = 0; n < samples_; ++n)
            for (uint64_t o = 0; o < layer.outputs; ++o)
                layer.forward[n * layer.outputs + o] =
                    sums[o / kSize * tile + n * kSize + o % kSize];
    }

    void set_keys(void (*set)(Vsimulation&, uint64_t, int64_t, uint64_t), uint64_t lane, Keyed which) {
        const int64_t* keys =
            keys_.data() + ((step_ * layers_.size() + index_) * kKeyed + which) * key_words_;
        for (uint64_t k = 0; k < key_words_; ++k) set(clock_.top, lane, keys[k], k);
    }

    void post_process(Layer& layer) {
        Vsimulation& top = clock_.top;
        for (uint64_t c = 0; c < kSize; ++c) {
            set_post_layer0(top, c, index_ == 0);
            set_post_first(top, c, step_ == 0);
            set_keys(set_post_keys_z, c, kKeysZ);
            set_keys(set_post_keys_g, c, kKeysG);
        }
        for_blocks(layer.outputs, [&](uint64_t o, uint64_t lanes) {
            const auto at = [&](uint64_t n, uint64_t lane) { return n * layer.outputs + o + lane; };
            stream(
                samples_, kPostLatency,
                [&](uint64_t n) {
                    for (uint64_t c = 0; c < lanes; ++c) {
                        set_post_valid(top, c, 1);
                        set_post_acc(top, c, layer.forward[at(n, c)]);
                        set_post_b(top, c, layer.b[o + c]);
                        set_post_d_prev(top, c, layer.d[at(n, c)]);
                        set_post_row(top, c, int64_t(n));
                        set_post_column(top, c, int64_t(o + c));
                    }
                },
                [&](uint64_t n) {
                    for (uint64_t c = 0; c < lanes; ++c) {
                        if (!get_post_out_valid(top, c))
                            throw std::runtime_error("post-processing lost an element");
                        layer.z[at(n, c)] = get_post_z(top, c);
                        layer.d[at(n, c)] = get_post_d(top, c);
                        layer.overflows[kOfZ] += get_post_z_overflow(top, c);
                        if (step_ == 0) continue;
                        layer.g[at(n, c)] = get_post_g(top, c);
                        layer.overflows[kOfG] += get_post_g_overflow(top, c);
                    }
                },
                [&] {
                    for (uint64_t c = 0; c < lanes; ++c) set_post_valid(top, c, 0);
                });
        });
    }

    // Every outer-product tile of a layer, and one of a row of ones for the bias.
    void accumulate(Layer& layer, const Matrix& operand) {
        const uint64_t tiles = (layer.inputs + kSize - 1) / kSize, tile = kSize * kSize;
        Matrix sums;
        sums.assign((layer.outputs + kSize - 1) / kSize * (tiles + 1) * tile, 0);
        array_.begin();
        for_blocks(layer.outputs, [&](uint64_t o, uint64_t columns) {
            const Block g = block(layer.g, layer.outputs, 0, samples_, o, columns);
            int64_t* const to = sums.data() + o / kSize * (tiles + 1) * tile;
            for_blocks(layer.inputs, [&](uint64_t i, uint64_t rows) {
                array_.update(block(operand, layer.inputs, 0, samples_, i, rows), g, samples_,
                              to + i / kSize * tile);
            });
            array_.update(block(ones_, 1, 0, samples_, 0, 1), g, samples_, to + tiles * tile);
        });
        array_cycles_ += array_.finish();
        for (uint64_t o = 0; o < layer.outputs; ++o) {
            const int64_t* const from = sums.data() + o / kSize * (tiles + 1) * tile + o % kSize;
            for (uint64_t i = 0; i < layer.inputs; ++i)
                layer.a[i * layer.outputs + o] = from[i / kSize * tile + i % kSize * kSize];
            layer.a_bias[o] = from[tiles * tile];
        }
    }

    // All weights of a layer through the updaters; b is one more row below W's.
    void write_back(Layer& layer) {
        Vsimulation& top = clock_.top;
        for (uint64_t c = 0; c < kSize; ++c) {
            set_updater_mantissa(top, c, mantissa_);
            set_keys(set_updater_keys, c, kKeysW);
        }
        for_blocks(layer.outputs, [&](uint64_t o, uint64_t lanes) {
            const auto at = [&](uint64_t i, uint64_t lane) { return i * layer.outputs + o + lane; };
            stream(
                layer.inputs + 1, kUpdaterLatency,
                [&](uint64_t i) {
                    const bool bias = i == layer.inputs;
                    for (uint64_t c = 0; c < lanes; ++c) {
                        set_updater_a(top, c, bias ? layer.a_bias[o + c] : layer.a[at(i, c)]);
                        set_updater_w(top, c, bias ? layer.b[o + c] : layer.w[at(i, c)]);
                        set_updater_cut(top, c, bias ? layer.bias_cut : layer.cut);
                        set_updater_row(top, c, int64_t(i));
                        set_updater_column(top, c, int64_t(o + c));
                    }
                },
                [&](uint64_t i) {
                    const bool bias = i == layer.inputs;
                    for (uint64_t c = 0; c < lanes; ++c) {
                        (bias ? layer.b[o + c] : layer.w[at(i, c)]) = get_updater_w_next(top, c);
                        layer.overflows[bias ? kOfB : kOfW] += get_updater_overflow(top, c);
                    }
                });
        });
    }

    void write(uint64_t cycles) {
        tensor_file::Writer file(folder_ + "/step_" + std::to_string(step_));
        for (size_t l = 0; l < layers_.size(); ++l) {
            const Layer& layer = layers_[l];
            const std::string prefix = std::to_string(l) + ".";
            const auto add = [&](const char* name, const Matrix& m, std::vector<uint64_t> shape) {
                file.add(prefix + name, shape, m.data());
            };
            add("forward", layer.forward, {samples_, layer.outputs});
            add("z", layer.z, {samples_, layer.outputs});
            add("d", layer.d, {samples_, layer.outputs});
            if (step_ > 0) {
                add("g", layer.g, {samples_, layer.outputs});
                add("a", layer.a, {layer.inputs, layer.outputs});
                add("a_bias", layer.a_bias, {layer.outputs});
            }
            add("w", layer.w, {layer.inputs, layer.outputs});
            add("b", layer.b, {layer.outputs});
            file.add(prefix + "overflows", {kOverflows}, layer.overflows);
        }
        const int64_t counters[2] = {int64_t(cycles), int64_t(array_cycles_)};
        file.add("counters", {2}, counters);
        file.finish();
        std::printf("step %" PRIu64 " of %" PRIu64 " %" PRIu64 "\n", step_, steps_, clock_.now);
        std::fflush(stdout);
        if (std::ferror(stdout)) throw std::runtime_error("nobody listens any more");
    }

    Job job_;
    std::string folder_;
    Clock clock_;
    ArrayDriver array_;
    std::vector<Layer> layers_;
    Matrix x_, ones_, keys_;
    uint64_t samples_ = 0, steps_ = 0, key_words_ = 0, step_ = 0, index_ = 0, array_cycles_ = 0;
    int64_t mantissa_ = 0;
    bool update_previous_ = false;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s JOB FOLDER\n", argv[0]);
        return 2;
    }
    try {
        Run(Job{tensor_file::read(argv[1])}, argv[2]).run();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
