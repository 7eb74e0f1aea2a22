/* Trains on a processor without an operating system, over registers and words of streams alone.

       cc -std=c99 -DSKA_ADDRESS=0x90000000u example_bare_metal.c ska.c -lm

   X and W are drawn by a small generator; put your data in their place. */

#include "ska.h"

#ifndef SKA_ADDRESS
#define SKA_ADDRESS 0x90000000u
#endif

/* One access of 32 bits each. */
#ifndef SKA_READ
#define SKA_READ(address) (*(volatile uint32_t *)(uintptr_t)(address))
#define SKA_WRITE(address, value) (*(volatile uint32_t *)(uintptr_t)(address) = (value))
#endif

static uint32_t read32(void *context, uint32_t address)
{
    (void)context;
    return SKA_READ(SKA_ADDRESS + address);
}

static void write32(void *context, uint32_t address, uint32_t value)
{
    (void)context;
    SKA_WRITE(SKA_ADDRESS + address, value);
}

static uint8_t packet[SKA_LARGEST_PACKET];
static ska_code codes[SKA_LARGEST_PACKET / SKA_BEAT_BYTES];

/* Entropy of each layer by recorded step; the first step has no predecessor. */
double entropy[SKA_STEPS_RESET][SKA_LAYERS];

static void note(void *context, uint32_t step, const struct ska_layer *layers)
{
    const double *eta = context;
    for (unsigned layer = 0; layer < SKA_LAYERS; layer++)
        entropy[step - 1][layer] = ska_observe(&layers[layer], *eta).entropy;
}

/* Numbers from 0 to below 1. */
static double drawn(void)
{
    static uint32_t state = 1;
    state = state * 1664525u + 1013904223u;
    return (state >> 8) / 16777216.0;
}

static enum ska_status load(struct ska_core *core, unsigned tensor, unsigned layer, double scale,
                            double middle)
{
    uint32_t rows, columns;
    enum ska_status status = ska_shape(core, tensor, layer, &rows, &columns);
    if (status != SKA_OK)
        return status;
    for (uint32_t n = 0; n < rows * columns; n++)
        codes[n] = ska_quantize(tensor, scale * (drawn() - middle));
    return ska_write_tensor(core, tensor, layer, codes);
}

int main(void)
{
    struct ska_words words = {NULL, read32, write32};
    struct ska_bus bus = ska_words_bus(&words);
    struct ska_options options = {SKA_STEPS_RESET, SKA_ETA, 1, 0, 0, 0};
    struct ska_core core;
    struct ska_run run;
    enum ska_status status = ska_open(&core, &bus, packet, 100000000u);
    if (status == SKA_OK)
        status = load(&core, SKA_X, 0, 1.0, 0.0);
    for (unsigned layer = 0; layer < SKA_LAYERS && status == SKA_OK; layer++) {
        status = load(&core, SKA_W, layer, 0.5, 0.5);
        if (status == SKA_OK)
            status = load(&core, SKA_B, layer, 0.0, 0.0);
    }
    if (status == SKA_OK)
        status = ska_train(&core, &options, note, &options.eta, &run);
    return (int)status;
}
