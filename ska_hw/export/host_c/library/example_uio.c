/* Trains under Linux: the core's registers and an AXI DMA's behind UIO, packets in a buffer of the
   kernel module u-dma-buf.

       cc -std=c99 -O2 example_uio.c ska.c -lm -o example_uio
       ./example_uio /dev/uio0 /dev/uio1 /dev/udmabuf0 PHYSICAL_ADDRESS < codes

   Standard input has the codes of X, and of W and b of each layer, as ska_code of the machine. The
   engine is one without scatter-gather, whose streams are SKA_BEAT_BYTES wide. */

#define _POSIX_C_SOURCE 200809L

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "ska.h"

/* Registers of a Xilinx AXI DMA (PG021), as words of one channel. */
enum { CONTROL = 0, STATUS = 1, ADDRESS = 6, ADDRESS_HIGH = 7, LENGTH = 10, TO_MEMORY = 12 };
enum { RUN = 1, RESET = 4, IDLE = 2, ERRORS = 0x70 };

struct host {
    volatile uint32_t *core, *dma;
    int interrupt;
    uint64_t physical;
};

/* A volatile word is one access; memcpy might store bytes. */
static uint32_t read32(void *context, uint32_t address)
{
    return ((struct host *)context)->core[address / 4];
}

static void write32(void *context, uint32_t address, uint32_t value)
{
    ((struct host *)context)->core[address / 4] = value;
}

static int transfer(struct host *host, unsigned channel, size_t size)
{
    volatile uint32_t *engine = host->dma + channel;
    engine[CONTROL] = RUN;
    engine[ADDRESS] = (uint32_t)host->physical;
    engine[ADDRESS_HIGH] = (uint32_t)(host->physical >> 32);
    engine[LENGTH] = (uint32_t)size;
    for (long looks = 0; looks < 100000000; looks++) {
        uint32_t status = engine[STATUS];
        if (status & ERRORS)
            break;
        if (status & IDLE)
            return 0;
    }
    host->dma[CONTROL] = RESET;
    return 1;
}

static int send(void *context, const uint8_t *data, size_t size)
{
    (void)data; /* it is the buffer of the engine */
    return transfer(context, 0, size);
}

static int receive(void *context, uint8_t *data, size_t size)
{
    (void)data;
    return transfer(context, TO_MEMORY, size);
}

static void wait_interrupt(void *context)
{
    uint32_t word = 1;
    struct host *host = context;
    /* Switched on by a write of 1; a read waits until it comes. */
    if (write(host->interrupt, &word, 4) == 4 && read(host->interrupt, &word, 4) != 4)
        sleep(1);
}

static void *mapped(int file, size_t size)
{
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory == MAP_FAILED) {
        perror("mmap");
        exit(2);
    }
    return memory;
}

static int opened(const char *path)
{
    int file = open(path, O_RDWR | O_SYNC);
    if (file < 0) {
        perror(path);
        exit(2);
    }
    return file;
}

static void show(void *context, uint32_t step, const struct ska_layer *layers)
{
    const struct ska_options *options = context;
    printf("step %lu:", (unsigned long)step);
    for (unsigned layer = 0; layer < SKA_LAYERS; layer++)
        printf(" %.17g", ska_observe(&layers[layer], options->eta).entropy);
    printf("\n");
}

static enum ska_status load(struct ska_core *core, unsigned tensor, unsigned layer)
{
    uint32_t rows, columns;
    enum ska_status status = ska_shape(core, tensor, layer, &rows, &columns);
    size_t count = (size_t)rows * columns;
    ska_code *codes = malloc(count * sizeof *codes);
    if (!codes || fread(codes, sizeof *codes, count, stdin) != count) {
        fprintf(stderr, "standard input ends before tensor %u of layer %u\n", tensor, layer);
        exit(2);
    }
    if (status == SKA_OK)
        status = ska_write_tensor(core, tensor, layer, codes);
    free(codes);
    return status;
}

int main(int count, char **words)
{
    struct host host;
    struct ska_bus bus = {&host, read32, write32, send, receive, wait_interrupt};
    struct ska_options options = {SKA_STEPS_RESET, SKA_ETA, 1, 0, 0, 0};
    struct ska_core core;
    struct ska_run run;
    enum ska_status status;
    if (count != 5) {
        fprintf(stderr, "usage: %s CORE DMA BUFFER PHYSICAL_ADDRESS < codes\n", words[0]);
        return 2;
    }
    host.interrupt = opened(words[1]);
    host.core = mapped(host.interrupt, SKA_REGISTER_BYTES);
    host.dma = mapped(opened(words[2]), 4096);
    host.physical = strtoull(words[4], NULL, 0);
    status = ska_open(&core, &bus, mapped(opened(words[3]), SKA_LARGEST_PACKET), 100000000u);
    if (status == SKA_OK)
        status = load(&core, SKA_X, 0);
    for (unsigned layer = 0; layer < SKA_LAYERS && status == SKA_OK; layer++) {
        status = load(&core, SKA_W, layer);
        if (status == SKA_OK)
            status = load(&core, SKA_B, layer);
    }
    if (status == SKA_OK)
        status = ska_train(&core, &options, show, &options, &run);
    if (status != SKA_OK) {
        fprintf(stderr, "status %d of ska.h, error flags %#lx\n", status, (unsigned long)core.flags);
        return 1;
    }
    printf("%lu steps, %llu cycles\n", (unsigned long)run.steps, (unsigned long long)run.cycles);
    return 0;
}
