/* Host library of an SKA core: registers, streams, runs, observables. C99; no memory of its own.

   ska_design.h, which `ska-hw registers DESIGN --c` writes, has the registers and the numbers of
   one design. A core is reached by the four functions of a ska_bus. */

#ifndef SKA_H
#define SKA_H

#include <stddef.h>
#include <stdint.h>

#include "ska_design.h"

/* What all functions return. After any of them but SKA_OK the core is idle or SKA_LATE says not. */
enum ska_status {
    SKA_OK,
    SKA_NO_CORE,      /* something else answers, or a core with registers of another version */
    SKA_OTHER_DESIGN, /* the core was built from another design than ska_design.h */
    SKA_ARGUMENT,     /* a value that the core does not take; nothing was written */
    SKA_BUSY,         /* the core does what another began: ska_abort ends it */
    SKA_BUS,          /* a function of the bus failed */
    SKA_FLAGS,        /* the core raised error flags: `flags` of ska_core has them */
    SKA_ENDED,        /* the core ended a run early: `ended` of ska_core has status.error */
    SKA_LATE          /* the core did not finish within `patience` looks */
};

/* How to reach a core. Addresses are bytes from its first register on; each access is one of 32
   bits. `send` and `receive` move one packet and return 0, or anything else where that failed.
   `wait` waits for the interrupt, or a little; NULL looks again at once. */
struct ska_bus {
    void *context;
    uint32_t (*read32)(void *context, uint32_t address);
    void (*write32)(void *context, uint32_t address, uint32_t value);
    int (*send)(void *context, const uint8_t *data, size_t size);
    int (*receive)(void *context, uint8_t *data, size_t size);
    void (*wait)(void *context);
};

/* A core whose streams are words behind its registers, as on the boards and in the module for
   LiteX: no DMA engine is needed, only two functions. Beats of up to 4 bytes. */
struct ska_words {
    void *context;
    uint32_t (*read32)(void *context, uint32_t address);
    void (*write32)(void *context, uint32_t address, uint32_t value);
};

/* The bus of such a core; `words` has to live as long as it. */
struct ska_bus ska_words_bus(struct ska_words *words);

/* A core. `packet` holds one packet: SKA_LARGEST_PACKET bytes, aligned as the DMA engine needs. */
struct ska_core {
    struct ska_bus bus;
    uint8_t *packet;
    uint32_t patience; /* looks at the core before SKA_LATE; 0 looks for ever */
    uint32_t samples;
    uint32_t flags;
    uint32_t ended;
    int predicted; /* the latest step in the core is one of ska_predict */
};

/* A layer after a step: exact raw sums (lowest word first, two's complement of SKA_SUM_WORDS
   words, sign-extended), overflow counts, and the recorded step of Tensor Net's sign change. */
struct ska_layer {
    uint32_t sums[SKA_SUMS][SKA_MOST_SUM_WORDS];
    uint32_t overflows[SKA_COUNTS];
    uint32_t crossing; /* SKA_NEVER: not yet */
};

struct ska_observables {
    double entropy, cosine, norm, flow, net, lagrangian;
};

struct ska_options {
    uint32_t steps;
    double eta;
    uint32_t seed;
    int stop;            /* whether the core may stop by itself */
    uint32_t stop_shift; /* the threshold then */
    int go_on;           /* from the run before: the first step updates, whatever X, W, b are now */
};

struct ska_run {
    uint32_t steps;
    uint64_t cycles, stall_cycles;
    int stopped;
};

/* Called after each step of a recorded run, with the results of SKA_LAYERS layers. */
typedef void ska_step_function(void *context, uint32_t step, const struct ska_layer *layers);

/* Check identity, version and hash, clear error flags. */
enum ska_status ska_open(struct ska_core *core, const struct ska_bus *bus, uint8_t *packet,
                         uint32_t patience);

/* Set the number of samples of runs, and of X, Z, D and G in transfers. */
enum ska_status ska_set_samples(struct ska_core *core, uint32_t samples);

/* Rows and columns of a tensor now; b has one row. */
enum ska_status ska_shape(const struct ska_core *core, unsigned tensor, unsigned layer,
                          uint32_t *rows, uint32_t *columns);

/* Write X, W or b (SKA_X, SKA_W, SKA_B), or read any tensor: codes, row by row. */
enum ska_status ska_write_tensor(struct ska_core *core, unsigned tensor, unsigned layer,
                                 const ska_code *codes);
enum ska_status ska_read_tensor(struct ska_core *core, unsigned tensor, unsigned layer,
                                ska_code *codes);

/* Train from the loaded X and the W and b in the core. With `on_step` the core pauses after each
   step, without (NULL) the results of the last one are left in it. */
enum ska_status ska_train(struct ska_core *core, const struct ska_options *options,
                          ska_step_function *on_step, void *context, struct ska_run *run);

/* D of a layer for `samples` samples of X that are not trained on: codes, row by row. They take the
   place of X and of the latest step in the core, so a run needs a new X and cannot go on. */
enum ska_status ska_predict(struct ska_core *core, const ska_code *x, uint32_t samples,
                            unsigned layer, ska_code *d);

/* Results of all layers, of the latest finished step. */
enum ska_status ska_results(struct ska_core *core, struct ska_layer layers[SKA_LAYERS]);

/* End a run and transfers, clear events and error flags. */
enum ska_status ska_abort(struct ska_core *core);

/* The value of raw sum `number` (SKA_SUM_Z_DD, ...), rounded once. */
double ska_real_sum(const struct ska_layer *layer, unsigned number);

/* Observables of a layer after a step; not of the first, which has no predecessor. */
struct ska_observables ska_observe(const struct ska_layer *layer, double eta);

/* A real number as a code of `tensor`'s format, rounded to nearest even and saturated; and back. */
ska_code ska_quantize(unsigned tensor, double value);
double ska_real(unsigned tensor, ska_code code);

#endif
