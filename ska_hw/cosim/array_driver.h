// The datapath's clock, and the systolic array's edges: skew, weights ahead of x, drained sums.
#pragma once

#include <cstdint>
#include <vector>

#include "ports.h"
#include "verilated.h"

// Runs the clock. Inputs set before `settle` belong to cycle `now`, outputs read after it too.
class Clock {
  public:
    Clock() {
        context.randReset(2);
        context.randSeed(1);
        top.clk = 0;
        top.rst = 1;
        for (int i = 0; i < 4; ++i) {
            settle();
            edge();
        }
        top.rst = 0;
        now = 0;
    }
    ~Clock() { top.final(); }
    void settle() {
        top.clk = 0;
        top.eval();
    }
    void edge() {
        top.clk = 1;
        top.eval();
        ++now;
    }

  private:
    VerilatedContext context;

  public:
    Vsimulation top{&context, "ska"};
    uint64_t now = 0;
};

// A block of an int64 matrix, as the array sees it; beyond `rows` and `columns` there are zeros.
struct Block {
    const int64_t* data = nullptr;
    uint64_t stride = 0, row = 0, column = 0, rows = 0, columns = 0;
    int64_t at(uint64_t r, uint64_t c) const {
        return r < rows && c < columns ? data[(row + r) * stride + column + c] : 0;
    }
};

// Streams tiles through the array. A slot is one cycle of row 0 and column 0; row r takes its
// part r cycles later, column c c cycles later.
class ArrayDriver {
  public:
    explicit ArrayDriver(Clock& clock) : clock_(clock), ring_(ring_size()), mask_(ring_.size() - 1) {}

    // Starts a pass: the first tile's weights run ahead of its x.
    void begin() {
        start_ = clock_.now;
        end_ = start_;
        for (uint64_t i = 0; i < ring_.size(); ++i) ring_[i] = Slot();
        idle(kSize);
    }

    // psum[n, c] += sum_r x[n, r] w[r, c] for `samples` rows of kSize sums in place.
    void forward(const Block& x, const Block& w, uint64_t samples, int64_t* psum, bool first) {
        const uint64_t start = end_;
        for (uint64_t n = 0; n < samples; ++n) {
            Slot& slot = push();
            for (uint64_t r = 0; r < kSize; ++r) slot.x[r] = x.at(n, r);
            if (n == 0) {
                for (uint64_t r = 0; r < kSize; ++r) {
                    slot.load[r] = 1;
                    for (uint64_t c = 0; c < kSize; ++c) slot_at(start - r).w[c] = w.at(r, c);
                }
            }
            slot.psum_in = first ? nullptr : psum + n * kSize;
            slot.psum_out = psum + n * kSize;
            advance();
        }
        // A sum must have left before the next tile takes it, and weights must not collide.
        const uint64_t least = kArrayLatency - kXToPsumIn + 1;
        if (samples < least) idle(least - samples);
    }

    // acc[r, c] = sum_n x[n, r] g[n, c], kSize x kSize, complete after `finish`.
    void update(const Block& x, const Block& g, uint64_t samples, int64_t* acc) {
        idle(1);
        const uint64_t length = samples + kSize - 1;
        for (uint64_t n = 0; n < length; ++n) {
            Slot& slot = push();
            for (uint64_t r = 0; r < kSize; ++r) {
                slot.x[r] = n < samples ? x.at(n, r) : 0;
                slot.g[r] = n < samples ? g.at(n, r) : 0;
                slot.update[r] = slot.load[r] = n < length - r;
            }
            // The last row leaves first, the first row last.
            if (n + kSize >= length) slot.psum_out = acc + (length - 1 - n) * kSize;
            advance();
        }
    }

    // Ends a pass: everything has left the array. Returns the cycles it took.
    uint64_t finish() {
        idle(1);
        while (clock_.now < end_ + kSize + kArrayLatency) cycle();
        return clock_.now - start_;
    }

  private:
    struct Slot {
        int64_t x[kSize] = {}, g[kSize] = {}, w[kSize] = {};
        uint8_t update[kSize] = {}, load[kSize] = {};
        const int64_t* psum_in = nullptr;
        int64_t* psum_out = nullptr;
    };

    static uint64_t ring_size() {
        uint64_t size = 1;
        while (size < 4 * kSize + kArrayLatency + 8) size *= 2;
        return size;
    }
    Slot& slot_at(uint64_t time) { return ring_[time & mask_]; }
    // The newest slot; its weights may be set already.
    Slot& push() { return slot_at(end_); }
    void advance() {
        ++end_;
        while (end_ > clock_.now + kSize + 1) cycle();
    }
    void idle(uint64_t cycles) {
        for (uint64_t i = 0; i < cycles; ++i) {
            push();
            advance();
        }
    }
    void cycle() {
        Vsimulation& top = clock_.top;
        const uint64_t now = clock_.now;
        static const Slot blank;
        for (uint64_t lane = 0; lane < kSize; ++lane) {
            const bool begun = now >= start_ + lane;
            const Slot& slot = begun && now - lane < end_ ? slot_at(now - lane) : blank;
            set_x(top, lane, slot.x[lane]);
            set_update(top, lane, slot.update[lane]);
            set_load(top, lane, slot.load[lane]);
            set_g(top, lane, slot.g[lane]);
            set_w(top, lane, slot.w[lane]);
            const Slot& entering = before(now, kXToPsumIn + lane);
            set_psum_in(top, lane, entering.psum_in ? entering.psum_in[lane] : 0);
        }
        clock_.settle();
        for (uint64_t lane = 0; lane < kSize; ++lane) {
            const Slot& leaving = before(now, kArrayLatency + lane);
            if (leaving.psum_out) leaving.psum_out[lane] = get_psum_out(top, lane);
        }
        clock_.edge();
        // This slot has been left by everything that looks at it.
        const uint64_t age = kArrayLatency + kSize;
        if (now >= start_ + age) slot_at(now - age) = Slot();
    }
    const Slot& before(uint64_t now, uint64_t delay) {
        static const Slot blank;
        return now >= start_ + delay && now - delay < end_ ? slot_at(now - delay) : blank;
    }

    Clock& clock_;
    std::vector<Slot> ring_;
    uint64_t mask_, start_ = 0, end_ = 0;
};
