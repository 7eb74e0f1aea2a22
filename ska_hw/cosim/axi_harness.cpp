// Plays the bus of a host for the simulated core: commands on standard input, answers on standard
// output, both binary and little-endian. One command at a time; every one is answered.
//
//   'r' address(u32)              -> status(u8) data(u32)
//   'w' address(u32) data(u32)    -> status(u8)
//   's' size(u64) bytes           -> status(u8)                  a packet into the core
//   'g'                           -> status(u8) size(u64) bytes  a packet out of the core
//   'i' cycles(u64)               -> level(u8) cycles(u64)       wait for the interrupt
//
// A status is AXI's response, or 255 when there was none within LIMIT cycles without progress.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "Vsimulation.h"
#include "verilated.h"

namespace {

constexpr uint64_t LIMIT = 20000;
constexpr uint8_t TIMED_OUT = 255;

class Bus {
  public:
    explicit Bus(unsigned beat) : beat_(beat) {
        context_.randReset(2);
        context_.randSeed(1);
        top_.clk = 0;
        top_.rst = 1;
        top_.s_axi_awvalid = top_.s_axi_wvalid = top_.s_axi_arvalid = 0;
        top_.s_axi_bready = top_.s_axi_rready = 1;
        top_.s_axis_tvalid = 0;
        top_.m_axis_tready = 0;
        for (int i = 0; i < 8; ++i) cycle();
        top_.rst = 0;
        cycle();
    }
    ~Bus() { top_.final(); }

    uint8_t read(uint32_t address, uint32_t& data) {
        top_.s_axi_araddr = address;
        top_.s_axi_arvalid = 1;
        for (uint64_t n = 0; n < LIMIT; ++n) {
            settle();
            const bool taken = top_.s_axi_arvalid && top_.s_axi_arready;
            const bool answered = top_.s_axi_rvalid;
            const uint8_t response = uint8_t(top_.s_axi_rresp);
            data = top_.s_axi_rdata;
            cycle();
            if (taken) top_.s_axi_arvalid = 0;
            if (answered) return response;
        }
        return TIMED_OUT;
    }

    uint8_t write(uint32_t address, uint32_t data) {
        top_.s_axi_awaddr = address;
        top_.s_axi_wdata = data;
        top_.s_axi_wstrb = 15;
        top_.s_axi_awvalid = top_.s_axi_wvalid = 1;
        for (uint64_t n = 0; n < LIMIT; ++n) {
            settle();
            const bool address_taken = top_.s_axi_awvalid && top_.s_axi_awready;
            const bool data_taken = top_.s_axi_wvalid && top_.s_axi_wready;
            const bool answered = top_.s_axi_bvalid;
            const uint8_t response = uint8_t(top_.s_axi_bresp);
            cycle();
            if (address_taken) top_.s_axi_awvalid = 0;
            if (data_taken) top_.s_axi_wvalid = 0;
            if (answered) return response;
        }
        return TIMED_OUT;
    }

    uint8_t send(const std::vector<uint8_t>& data) {
        for (size_t at = 0; at < data.size(); at += beat_) {
            uint64_t word = 0;
            const size_t bytes = data.size() - at < beat_ ? data.size() - at : beat_;
            std::memcpy(&word, data.data() + at, bytes);
            top_.s_axis_tdata = word;
            top_.s_axis_tkeep = (1u << bytes) - 1;
            top_.s_axis_tlast = at + beat_ >= data.size();
            top_.s_axis_tvalid = 1;
            uint64_t waited = 0;
            bool taken = false;
            while (!taken) {
                if (waited++ == LIMIT) {
                    top_.s_axis_tvalid = 0;
                    return TIMED_OUT;
                }
                settle();
                taken = top_.s_axis_tready;
                cycle();
            }
        }
        top_.s_axis_tvalid = 0;
        return 0;
    }

    uint8_t receive(std::vector<uint8_t>& data) {
        uint64_t waited = 0;
        bool last = false;
        top_.m_axis_tready = 1;
        while (!last && waited < LIMIT) {
            settle();
            ++waited;
            if (top_.m_axis_tvalid) {
                const uint64_t word = top_.m_axis_tdata;
                const uint8_t* bytes = reinterpret_cast<const uint8_t*>(&word);
                data.insert(data.end(), bytes, bytes + beat_);
                last = top_.m_axis_tlast;
                waited = 0;
            }
            cycle();
        }
        top_.m_axis_tready = 0;
        return last ? 0 : TIMED_OUT;
    }

    uint64_t wait(uint64_t cycles, bool& level) {
        uint64_t waited = 0;
        for (; waited < cycles && !top_.irq; ++waited) cycle();
        level = top_.irq;
        return waited;
    }

  private:
    // Inputs that were changed after the clock's edge reach the outputs.
    void settle() { top_.eval(); }

    void cycle() {
        top_.clk = 1;
        top_.eval();
        top_.clk = 0;
        top_.eval();
    }

    unsigned beat_;
    VerilatedContext context_;
    Vsimulation top_{&context_};
};

template <typename T>
bool get(T& value) {
    return std::fread(&value, sizeof value, 1, stdin) == 1;
}

template <typename T>
void put(const T& value) {
    std::fwrite(&value, sizeof value, 1, stdout);
}

bool serve(Bus& bus) {
    const int command = std::getchar();
    uint32_t address = 0, data = 0;
    uint64_t size = 0;
    std::vector<uint8_t> bytes;
    if (command == 'r' && get(address)) {
        put(bus.read(address, data));
        put(data);
    } else if (command == 'w' && get(address) && get(data)) {
        put(bus.write(address, data));
    } else if (command == 's' && get(size)) {
        bytes.resize(size);
        if (std::fread(bytes.data(), 1, size, stdin) != size) return false;
        put(bus.send(bytes));
    } else if (command == 'g') {
        put(bus.receive(bytes));
        put(uint64_t(bytes.size()));
        std::fwrite(bytes.data(), 1, bytes.size(), stdout);
    } else if (command == 'i' && get(size)) {
        bool level = false;
        const uint64_t waited = bus.wait(size, level);
        put(uint8_t(level));
        put(waited);
    } else {
        return false;
    }
    std::fflush(stdout);
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    Bus bus(argc > 1 ? unsigned(std::atoi(argv[1])) : 4);
    while (serve(bus)) {
    }
    return 0;
}
