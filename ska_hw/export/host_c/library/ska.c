/* See ska.h. */

#include "ska.h"

#include <math.h>

static const double LN2 = 0.69314718055994530942;

static const struct {
    int bits, frac, is_signed;
} FORMATS[SKA_TENSORS] = SKA_FORMATS;
static const uint16_t SIZES[SKA_LAYERS][2] = SKA_SIZES;
static const uint8_t SUM_WORDS[SKA_SUMS] = SKA_SUM_WORDS;
static const uint16_t SUM_OFFSETS[SKA_SUMS] = SKA_SUM_OFFSETS;
static const int16_t SUM_FRACS[SKA_SUMS] = SKA_SUM_FRACS;
static const uint16_t COUNT_OFFSETS[SKA_COUNTS] = SKA_COUNT_OFFSETS;

#define BUSY (SKA_STATUS_BUSY | SKA_STATUS_RECEIVING | SKA_STATUS_SENDING)
#define ALL 0xFFFFFFFFu

static uint32_t get(struct ska_core *core, uint32_t address)
{
    return core->bus.read32(core->bus.context, address);
}

static void put(struct ska_core *core, uint32_t address, uint32_t value)
{
    core->bus.write32(core->bus.context, address, value);
}

static enum ska_status until_idle(struct ska_core *core)
{
    uint32_t looks = 0;
    while (get(core, SKA_R_STATUS) & BUSY)
        if (core->patience && ++looks >= core->patience)
            return SKA_LATE;
    return SKA_OK;
}

static enum ska_status expect_no_flags(struct ska_core *core)
{
    uint32_t flags = get(core, SKA_R_ERRORS);
    if (!flags)
        return SKA_OK;
    core->flags = flags;
    put(core, SKA_R_ERRORS, ALL);
    put(core, SKA_R_EVENTS, SKA_EVENTS_ERROR);
    return SKA_FLAGS;
}

enum ska_status ska_abort(struct ska_core *core)
{
    enum ska_status status = SKA_LATE;
    /* The second time also gives up a packet that the other side does not finish. */
    for (int attempt = 0; attempt < 2 && status != SKA_OK; attempt++) {
        put(core, SKA_R_CONTROL, SKA_CONTROL_ABORT);
        status = until_idle(core);
    }
    put(core, SKA_R_ERRORS, ALL);
    put(core, SKA_R_EVENTS, ALL);
    core->samples = get(core, SKA_R_SAMPLES);
    return status;
}

/* What failed is over before the caller learns of it. */
static enum ska_status ended(struct ska_core *core, enum ska_status status)
{
    if (status != SKA_OK && ska_abort(core) != SKA_OK)
        return SKA_LATE;
    return status;
}

enum ska_status ska_open(struct ska_core *core, const struct ska_bus *bus, uint8_t *packet,
                         uint32_t patience)
{
    core->bus = *bus;
    core->packet = packet;
    core->patience = patience;
    core->flags = core->ended = core->samples = 0;
    core->predicted = 0;
    if (get(core, SKA_R_IDENTITY) != SKA_IDENTITY_IS ||
        (get(core, SKA_R_VERSION) & SKA_VERSION_MAJOR) >> SKA_VERSION_MAJOR_LOW !=
            SKA_VERSION_MAJOR_IS)
        return SKA_NO_CORE;
    if (get(core, SKA_R_DESIGN_HASH_0) != SKA_DESIGN_HASH_0_IS ||
        get(core, SKA_R_DESIGN_HASH_1) != SKA_DESIGN_HASH_1_IS)
        return SKA_OTHER_DESIGN;
    core->samples = get(core, SKA_R_SAMPLES);
    put(core, SKA_R_ERRORS, ALL);
    return SKA_OK;
}

enum ska_status ska_set_samples(struct ska_core *core, uint32_t samples)
{
    if (samples < SKA_SAMPLES_LEAST || samples > SKA_SAMPLES_MOST)
        return SKA_ARGUMENT;
    if (get(core, SKA_R_STATUS) & BUSY)
        return SKA_BUSY;
    put(core, SKA_R_SAMPLES, samples);
    core->samples = samples;
    return expect_no_flags(core);
}

enum ska_status ska_shape(const struct ska_core *core, unsigned tensor, unsigned layer,
                          uint32_t *rows, uint32_t *columns)
{
    if (tensor >= SKA_TENSORS || layer >= SKA_LAYERS)
        return SKA_ARGUMENT;
    *rows = tensor == SKA_W ? SIZES[layer][0] : tensor == SKA_B ? 1 : core->samples;
    *columns = tensor == SKA_X ? SIZES[0][0] : SIZES[layer][1];
    return SKA_OK;
}

/* Begin a transfer over register `begin`; `count` is the number of elements. */
static enum ska_status begin(struct ska_core *core, uint32_t address, unsigned tensor,
                             unsigned layer, size_t *count)
{
    uint32_t rows, columns;
    if (ska_shape(core, tensor, layer, &rows, &columns) != SKA_OK)
        return SKA_ARGUMENT;
    if (get(core, SKA_R_STATUS) & BUSY)
        return SKA_BUSY;
    *count = (size_t)rows * columns;
    put(core, address, SKA_LOAD_GO | tensor << SKA_LOAD_TENSOR_LOW | layer << SKA_LOAD_LAYER_LOW);
    return SKA_OK;
}

static enum ska_status finish(struct ska_core *core, int failed)
{
    enum ska_status status = failed ? SKA_BUS : until_idle(core);
    if (status == SKA_OK)
        status = expect_no_flags(core);
    return ended(core, status);
}

enum ska_status ska_write_tensor(struct ska_core *core, unsigned tensor, unsigned layer,
                                 const ska_code *codes)
{
    size_t count, at = 0;
    enum ska_status status;
    if (tensor > SKA_LOAD_TENSOR_MOST)
        return SKA_ARGUMENT;
    status = begin(core, SKA_R_LOAD, tensor, layer, &count);
    if (status != SKA_OK)
        return status;
    for (size_t n = 0; n < count; n++) {
        uint64_t bits = (uint64_t)codes[n];
        for (int byte = 0; byte < SKA_BEAT_BYTES; byte++)
            core->packet[at++] = (uint8_t)(bits >> 8 * byte);
    }
    return finish(core, core->bus.send(core->bus.context, core->packet, at));
}

enum ska_status ska_read_tensor(struct ska_core *core, unsigned tensor, unsigned layer,
                                ska_code *codes)
{
    size_t count, at = 0;
    enum ska_status status = begin(core, SKA_R_UNLOAD, tensor, layer, &count);
    if (status != SKA_OK)
        return status;
    status = finish(
        core, core->bus.receive(core->bus.context, core->packet, count * SKA_BEAT_BYTES));
    if (status != SKA_OK)
        return status;
    for (size_t n = 0; n < count; n++) {
        uint64_t bits = 0, sign = (uint64_t)1 << (8 * SKA_BEAT_BYTES - 1);
        for (int byte = 0; byte < SKA_BEAT_BYTES; byte++)
            bits |= (uint64_t)core->packet[at++] << 8 * byte;
        if (FORMATS[tensor].is_signed)
            bits = (bits ^ sign) - sign;
        codes[n] = (ska_code)(int64_t)bits;
    }
    return SKA_OK;
}

enum ska_status ska_results(struct ska_core *core, struct ska_layer layers[SKA_LAYERS])
{
    if (get(core, SKA_R_STATUS) & BUSY)
        return SKA_BUSY;
    for (uint32_t number = 0; number < SKA_LAYERS; number++) {
        uint32_t base = SKA_LAYER_BASE + number * SKA_LAYER_STRIDE;
        struct ska_layer *layer = &layers[number];
        for (unsigned sum = 0; sum < SKA_SUMS; sum++) {
            uint32_t word = 0;
            for (unsigned part = 0; part < SKA_MOST_SUM_WORDS; part++) {
                if (part < SUM_WORDS[sum])
                    word = get(core, base + SUM_OFFSETS[sum] + 4 * part);
                else
                    word = word >> 31 ? ALL : 0;
                layer->sums[sum][part] = word;
            }
        }
        for (unsigned count = 0; count < SKA_COUNTS; count++)
            layer->overflows[count] = get(core, base + COUNT_OFFSETS[count]);
        layer->crossing = get(core, base + SKA_LAYER_CROSSING);
    }
    return expect_no_flags(core);
}

/* eta / (N ln 2) as mantissa and right shift, to the nearest. */
static enum ska_status coefficient(double eta, uint32_t samples, uint32_t *mantissa,
                                   uint32_t *shift)
{
    int exponent;
    double fraction = frexp(eta / (samples * LN2), &exponent);
    double scaled = rint(ldexp(fraction, SKA_C_BITS));
    if (!(eta > 0) || eta > 1e300)
        return SKA_ARGUMENT;
    if (scaled == ldexp(1, SKA_C_BITS)) {
        scaled /= 2;
        exponent++;
    }
    *mantissa = (uint32_t)scaled;
    *shift = (uint32_t)(SKA_C_BITS - exponent);
    if (SKA_C_BITS < exponent || *shift < SKA_C_SHIFT_LEAST ||
        *shift > SKA_C_SHIFT_MOST)
        return SKA_ARGUMENT;
    return SKA_OK;
}

static enum ska_status configure(struct ska_core *core, const struct ska_options *options,
                                 int record)
{
    uint32_t mantissa, shift, chosen = record ? SKA_OPTIONS_PAUSE : 0;
    if (options->steps < SKA_STEPS_LEAST || options->steps > SKA_STEPS_MOST ||
        options->stop_shift > SKA_OPTIONS_STOP_SHIFT >> SKA_OPTIONS_STOP_SHIFT_LOW ||
        (options->go_on && core->predicted))
        return SKA_ARGUMENT;
    if (coefficient(options->eta, core->samples, &mantissa, &shift) != SKA_OK)
        return SKA_ARGUMENT;
    if (get(core, SKA_R_STATUS) & BUSY)
        return SKA_BUSY;
    if (options->stop)
        chosen |= SKA_OPTIONS_STOP_ENABLE | options->stop_shift << SKA_OPTIONS_STOP_SHIFT_LOW;
    if (options->go_on)
        chosen |= SKA_OPTIONS_GO_ON;
    put(core, SKA_R_STEPS, options->steps);
    put(core, SKA_R_C_MANTISSA, mantissa);
    put(core, SKA_R_C_SHIFT, shift);
    put(core, SKA_R_SEED, options->seed);
    put(core, SKA_R_OPTIONS, chosen);
    put(core, SKA_R_EVENTS, ALL);
    put(core, SKA_R_INTERRUPT_ENABLE, SKA_EVENTS_DONE | SKA_EVENTS_PAUSED | SKA_EVENTS_ERROR);
    /* A bus may drop the answer of a write that was refused. */
    return expect_no_flags(core);
}

/* Wait for an event; which one is left in `event` and cleared in the core. */
static enum ska_status next_event(struct ska_core *core, uint32_t *event)
{
    for (uint32_t looks = 0;;) {
        uint32_t events = get(core, SKA_R_EVENTS);
        if (events & SKA_EVENTS_ERROR && expect_no_flags(core) != SKA_OK)
            return SKA_FLAGS;
        *event = events & SKA_EVENTS_DONE ? SKA_EVENTS_DONE : events & SKA_EVENTS_PAUSED;
        if (*event) {
            put(core, SKA_R_EVENTS, *event);
            return SKA_OK;
        }
        if (core->patience && ++looks >= core->patience)
            return SKA_LATE;
        if (core->bus.wait)
            core->bus.wait(core->bus.context);
    }
}

static uint64_t wide(struct ska_core *core, uint32_t low, uint32_t high)
{
    /* Read after a run, when nothing moves any more. */
    uint64_t lower = get(core, low);
    return lower | (uint64_t)get(core, high) << 32;
}

static enum ska_status follow(struct ska_core *core, ska_step_function *on_step, void *context)
{
    struct ska_layer layers[SKA_LAYERS];
    uint32_t event = 0, seen = 0;
    put(core, SKA_R_CONTROL, SKA_CONTROL_START);
    core->predicted = 0;
    while (event != SKA_EVENTS_DONE) {
        enum ska_status status;
        uint32_t steps;
        if (event)
            put(core, SKA_R_CONTROL, SKA_CONTROL_RESUME);
        status = next_event(core, &event);
        if (status != SKA_OK)
            return status;
        steps = get(core, SKA_R_STEPS_DONE);
        if (on_step && steps > seen) {
            status = ska_results(core, layers);
            if (status != SKA_OK)
                return status;
            on_step(context, steps, layers);
            seen = steps;
        }
    }
    return SKA_OK;
}

enum ska_status ska_train(struct ska_core *core, const struct ska_options *options,
                          ska_step_function *on_step, void *context, struct ska_run *run)
{
    uint32_t state;
    enum ska_status status = configure(core, options, on_step != NULL);
    if (status == SKA_ARGUMENT || status == SKA_BUSY)
        return status;
    if (status == SKA_OK)
        status = follow(core, on_step, context);
    if (status != SKA_OK)
        return ended(core, status);
    state = get(core, SKA_R_STATUS);
    core->ended = (state & SKA_STATUS_ERROR) >> SKA_STATUS_ERROR_LOW;
    if (core->ended)
        return ended(core, SKA_ENDED);
    run->steps = get(core, SKA_R_STEPS_DONE);
    run->cycles = wide(core, SKA_R_CYCLES_0, SKA_R_CYCLES_1);
    run->stall_cycles = wide(core, SKA_R_STALL_CYCLES_0, SKA_R_STALL_CYCLES_1);
    run->stopped = (state & SKA_STATUS_STOPPED) != 0;
    return SKA_OK;
}

enum ska_status ska_predict(struct ska_core *core, const ska_code *x, uint32_t samples,
                            unsigned layer, ska_code *d)
{
    enum ska_status status;
    if (layer >= SKA_LAYERS)
        return SKA_ARGUMENT;
    status = ska_set_samples(core, samples);
    if (status == SKA_OK)
        status = ska_write_tensor(core, SKA_X, 0, x);
    if (status != SKA_OK)
        return status;
    /* A first step updates nothing, whatever c is. */
    put(core, SKA_R_STEPS, 1);
    put(core, SKA_R_C_SHIFT, SKA_C_SHIFT_LEAST);
    put(core, SKA_R_OPTIONS, 0);
    put(core, SKA_R_EVENTS, ALL);
    status = follow(core, NULL, NULL);
    if (status != SKA_OK)
        return ended(core, status);
    core->predicted = 1;
    return ska_read_tensor(core, SKA_D, layer, d);
}

double ska_real_sum(const struct ska_layer *layer, unsigned number)
{
    /* The magnitude, with two words of zeros below it. */
    uint32_t words[SKA_MOST_SUM_WORDS + 2] = {0}, next;
    int top = SKA_MOST_SUM_WORDS + 1, shift = 0;
    int negative = layer->sums[number][SKA_MOST_SUM_WORDS - 1] >> 31;
    uint64_t carry = (uint64_t)negative, lead;
    double value;
    for (int n = 0; n < SKA_MOST_SUM_WORDS; n++) {
        uint32_t word = layer->sums[number][n];
        carry += negative ? (uint32_t)~word : word;
        words[n + 2] = (uint32_t)carry;
        carry >>= 32;
    }
    while (top > 2 && !words[top])
        top--;
    lead = (uint64_t)words[top] << 32 | words[top - 1];
    next = words[top - 2];
    if (!lead)
        return 0;
    for (; !(lead >> 63); shift++) {
        lead = lead << 1 | next >> 31;
        next <<= 1;
    }
    /* The last of 64 bits stands for all below them, so that the conversion rounds once. */
    lead |= next != 0;
    for (int n = top - 3; n >= 0; n--)
        lead |= words[n] != 0;
    value = ldexp((double)lead, 32 * (top - 3) - shift - SUM_FRACS[number]);
    return negative ? -value : value;
}

struct ska_observables ska_observe(const struct ska_layer *layer, double eta)
{
    struct ska_observables found;
    double z_dd = ska_real_sum(layer, SKA_SUM_Z_DD), dz_zp = ska_real_sum(layer, SKA_SUM_DZ_ZP);
    double norm = sqrt(ska_real_sum(layer, SKA_SUM_Z_Z));
    double norms = norm * sqrt(ska_real_sum(layer, SKA_SUM_DD_DD));
    found.entropy = -z_dd / LN2;
    found.cosine = norms > 0 ? z_dd / norms : 0;
    found.norm = norm;
    found.flow = sqrt(ska_real_sum(layer, SKA_SUM_DZ_DZ)) / eta;
    found.net = ska_real_sum(layer, SKA_SUM_DZ_D) + SKA_NET_SIGN * dz_zp / LN2;
    found.lagrangian = -dz_zp / eta;
    return found;
}

ska_code ska_quantize(unsigned tensor, double value)
{
    int bits = FORMATS[tensor].bits - FORMATS[tensor].is_signed;
    double most = ldexp(1, bits), scaled = rint(ldexp(value, FORMATS[tensor].frac));
    int64_t largest = (int64_t)(((uint64_t)1 << bits) - 1);
    if (scaled >= most)
        return (ska_code)largest;
    if (scaled < (FORMATS[tensor].is_signed ? -most : 0))
        return (ska_code)(FORMATS[tensor].is_signed ? -largest - 1 : 0);
    return (ska_code)scaled;
}

double ska_real(unsigned tensor, ska_code code)
{
    return ldexp((double)code, -FORMATS[tensor].frac);
}

static int send_words(void *context, const uint8_t *data, size_t size)
{
    const struct ska_words *words = context;
    /* A packet that somebody left open is ended first: the core drops its last beat. */
    if (words->read32(words->context, SKA_STREAM_STATE) & SKA_STREAM_OPEN)
        words->write32(words->context, SKA_STREAM_LAST, 0);
    for (size_t at = 0; at < size; at += SKA_BEAT_BYTES) {
        uint32_t beat = 0;
        for (size_t byte = 0; byte < SKA_BEAT_BYTES && byte < 4; byte++)
            beat |= (uint32_t)data[at + byte] << 8 * byte;
        words->write32(words->context,
                       at + SKA_BEAT_BYTES < size ? SKA_STREAM_BEAT : SKA_STREAM_LAST, beat);
    }
    return SKA_BEAT_BYTES > 4;
}

static int receive_words(void *context, uint8_t *data, size_t size)
{
    const struct ska_words *words = context;
    for (size_t at = 0; at < size; at += SKA_BEAT_BYTES) {
        uint32_t beat = words->read32(words->context, SKA_STREAM_BEAT);
        for (size_t byte = 0; byte < SKA_BEAT_BYTES && byte < 4; byte++)
            data[at + byte] = (uint8_t)(beat >> 8 * byte);
    }
    return !(words->read32(words->context, SKA_STREAM_STATE) & SKA_STREAM_WAS_LAST);
}

static uint32_t read_word(void *context, uint32_t address)
{
    const struct ska_words *words = context;
    return words->read32(words->context, address);
}

static void write_word(void *context, uint32_t address, uint32_t value)
{
    const struct ska_words *words = context;
    words->write32(words->context, address, value);
}

struct ska_bus ska_words_bus(struct ska_words *words)
{
    struct ska_bus bus = {words, read_word, write_word, send_words, receive_words, NULL};
    return bus;
}
