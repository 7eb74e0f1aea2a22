// Fields of up to 64 bits in Verilator's ports, whatever integer or array the port is.
#pragma once

#include <cstdint>

#include "verilated.h"

namespace packed {

inline uint64_t mask(unsigned width) { return width >= 64 ? ~uint64_t(0) : (uint64_t(1) << width) - 1; }

template <class Port>
void put(Port& port, unsigned offset, unsigned width, int64_t value) {
    const uint64_t field = mask(width) << offset;
    port = Port((port & ~field) | ((uint64_t(value) << offset) & field));
}

template <class Port>
uint64_t take(const Port& port, unsigned offset, unsigned width) {
    return (uint64_t(port) >> offset) & mask(width);
}

template <std::size_t Words>
void put(VlWide<Words>& port, unsigned offset, unsigned width, int64_t value) {
    uint64_t rest = uint64_t(value) & mask(width);
    while (width) {
        const unsigned low = offset % 32, part = width < 32 - low ? width : 32 - low;
        const uint32_t field = uint32_t(mask(part) << low);
        EData& word = port.data()[offset / 32];
        word = (word & ~field) | (uint32_t(rest << low) & field);
        rest >>= part;
        offset += part;
        width -= part;
    }
}

template <std::size_t Words>
uint64_t take(const VlWide<Words>& port, unsigned offset, unsigned width) {
    uint64_t value = 0;
    unsigned done = 0;
    while (done < width) {
        const unsigned low = offset % 32, part = width - done < 32 - low ? width - done : 32 - low;
        value |= ((uint64_t(port.data()[offset / 32]) >> low) & mask(part)) << done;
        offset += part;
        done += part;
    }
    return value;
}

template <class Port>
int64_t take_unsigned(const Port& port, unsigned offset, unsigned width) {
    return int64_t(take(port, offset, width));
}

template <class Port>
int64_t take_signed(const Port& port, unsigned offset, unsigned width) {
    const uint64_t value = take(port, offset, width), sign = uint64_t(1) << (width - 1);
    return int64_t((value ^ sign) - sign);
}

}  // namespace packed
