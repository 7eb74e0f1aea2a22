// A board in simulation: its oscillator, and a UART at its pins behind a pseudo-terminal, whose
// name is the first line of standard output. Ends with its standard input.
//
// The clock at the pin is the core's; DIVISOR cycles are a bit.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include "Vsimulation.h"
#include "board_pins.h"
#include "verilated.h"

namespace {

constexpr int FRAME = 10;         // a start bit, eight bits, a stop bit
constexpr uint64_t LOOK = 0x3f;   // cycles between two looks at the terminal
constexpr uint64_t PAUSE = 0x3fff;  // and at standard input

int open_terminal() {
    const int master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master < 0 || grantpt(master) || unlockpt(master)) return -1;
    // Kept open, so that a client may come and go; raw, so that nothing is echoed.
    const int slave = open(ptsname(master), O_RDWR | O_NOCTTY);
    termios settings;
    if (slave < 0 || tcgetattr(slave, &settings)) return -1;
    cfmakeraw(&settings);
    tcsetattr(slave, TCSANOW, &settings);
    std::printf("%s\n", ptsname(master));
    std::fflush(stdout);
    fcntl(master, F_SETFL, O_NONBLOCK);
    return master;
}

// Types bytes on the board's input.
class Typist {
  public:
    bool wants() const { return at_ == filled_ && bits_ == 0; }
    void fill(int terminal) {
        const ssize_t got = read(terminal, bytes_, sizeof bytes_);
        at_ = 0;
        filled_ = got > 0 ? int(got) : 0;
    }
    int level() {
        if (bits_ == 0) {
            if (at_ == filled_) return 1;
            frame_ = 0x200 | unsigned(bytes_[at_++]) << 1;
            bits_ = FRAME;
            left_ = DIVISOR;
        }
        const int now = frame_ & 1;
        if (--left_ == 0) {
            left_ = DIVISOR;
            frame_ >>= 1;
            --bits_;
        }
        return now;
    }

  private:
    uint8_t bytes_[1024];
    int at_ = 0, filled_ = 0, bits_ = 0, left_ = 0;
    unsigned frame_ = 0;
};

// Reads bytes from the board's output.
class Reader {
  public:
    void see(int level, int terminal) {
        if (bits_ == 0) {
            if (level) return;
            bits_ = FRAME;
            left_ = DIVISOR / 2;
            byte_ = 0;
        }
        if (--left_) return;
        left_ = DIVISOR;
        --bits_;
        if (bits_ >= 1 && bits_ <= 8) byte_ |= unsigned(level) << (8 - bits_);
        if (bits_ == 0 && level) {
            const uint8_t done = uint8_t(byte_);
            while (write(terminal, &done, 1) != 1) usleep(100);
        }
    }

  private:
    int bits_ = 0, left_ = 0;
    unsigned byte_ = 0;
};

}  // namespace

int main() {
    const int terminal = open_terminal();
    if (terminal < 0) return 1;
    VerilatedContext context;
    context.randReset(2);
    context.randSeed(1);
    Vsimulation board{&context};
    Typist typist;
    Reader reader;
    for (uint64_t cycle = 0;; ++cycle) {
        if ((cycle & LOOK) == 0 && typist.wants()) typist.fill(terminal);
        if ((cycle & PAUSE) == 0) {
            pollfd input{0, POLLIN, 0};
            char byte;
            if (poll(&input, 1, 0) > 0 && read(0, &byte, 1) == 0) break;
        }
        board.PIN_RX = typist.level();
        board.PIN_CLOCK = 1;
        board.eval();
        board.PIN_CLOCK = 0;
        board.eval();
        reader.see(board.PIN_TX, terminal);
    }
    board.final();
    return 0;
}
