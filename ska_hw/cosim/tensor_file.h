// Named integer tensors in one binary file; the format stands in tensor_file.py.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

struct Tensor {
    std::vector<uint64_t> shape;
    std::vector<int64_t> data;
};

namespace tensor_file {

constexpr char kMagic[] = "SKATENS1";
constexpr char kDtype[8] = {'<', 'i', '8', 0, 0, 0, 0, 0};
constexpr uint64_t kMaxDimensions = 4;
constexpr uint64_t kMaxValues = uint64_t(1) << 40;

struct Header {
    char name[24];
    char dtype[8];
    uint64_t dimensions;
    uint64_t shape[kMaxDimensions];
};
static_assert(sizeof(Header) == 72, "no padding");

inline void fail(const std::string& path, const std::string& why) {
    throw std::runtime_error(path + ": " + why);
}

class Writer {
  public:
    explicit Writer(std::string path)
        : path_(std::move(path)), partial_(path_ + ".partial"),
          file_(std::fopen(partial_.c_str(), "wb")) {
        if (!file_) fail(partial_, "cannot be written");
        put(kMagic, 8);
    }
    ~Writer() {
        if (file_) std::fclose(file_);
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void add(const std::string& name, const std::vector<uint64_t>& shape, const int64_t* data) {
        record(name, shape, data);
        ++count_;
    }
    // The file appears under its name only now.
    void finish() {
        record("end", {}, &count_);
        const bool bad = std::fclose(file_) != 0;
        file_ = nullptr;
        if (bad || std::rename(partial_.c_str(), path_.c_str()) != 0) fail(path_, "cannot be written");
    }

  private:
    void record(const std::string& name, const std::vector<uint64_t>& shape, const int64_t* data) {
        Header header = {};
        if (name.size() >= sizeof header.name || shape.size() > kMaxDimensions)
            fail(path_, name + ": no place in a tensor file");
        std::memcpy(header.name, name.data(), name.size());
        std::memcpy(header.dtype, kDtype, sizeof kDtype);
        header.dimensions = shape.size();
        uint64_t count = 1;
        for (uint64_t i = 0; i < kMaxDimensions; ++i) {
            header.shape[i] = i < shape.size() ? shape[i] : 1;
            count *= header.shape[i];
        }
        put(&header, sizeof header);
        put(data, count * sizeof(int64_t));
    }
    void put(const void* data, size_t bytes) {
        if (bytes && std::fwrite(data, 1, bytes, file_) != bytes) fail(partial_, "cannot be written");
    }
    std::string path_, partial_;
    std::FILE* file_;
    int64_t count_ = 0;
};

inline std::map<std::string, Tensor> read(const std::string& path) {
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (!file) fail(path, "cannot be read");
    struct Closer {
        std::FILE* file;
        ~Closer() { std::fclose(file); }
    } closer{file};
    char magic[8];
    if (std::fread(magic, 1, 8, file) != 8 || std::memcmp(magic, kMagic, 8) != 0)
        fail(path, "not a tensor file");
    std::map<std::string, Tensor> tensors;
    for (;;) {
        Header header;
        if (std::fread(&header, sizeof header, 1, file) != 1) fail(path, "ends early");
        const std::string name(header.name, strnlen(header.name, sizeof header.name));
        if (std::memcmp(header.dtype, kDtype, sizeof kDtype) != 0)
            fail(path, name + ": unexpected dtype");
        if (header.dimensions > kMaxDimensions) fail(path, name + ": damaged shape");
        uint64_t count = 1;
        for (uint64_t i = 0; i < kMaxDimensions; ++i) {
            if ((i >= header.dimensions && header.shape[i] != 1) || header.shape[i] > kMaxValues)
                fail(path, name + ": damaged shape");
            count *= header.shape[i];
            if (count > kMaxValues) fail(path, name + ": damaged shape");
        }
        Tensor tensor;
        tensor.shape.assign(header.shape, header.shape + header.dimensions);
        tensor.data.resize(count);
        if (std::fread(tensor.data.data(), sizeof(int64_t), count, file) != count)
            fail(path, name + ": ends early");
        if (name == "end") {
            if (tensor.data.at(0) != int64_t(tensors.size()) || std::fgetc(file) != EOF)
                fail(path, "damaged (wrong number of tensors)");
            return tensors;
        }
        tensors[name] = std::move(tensor);
    }
}

}  // namespace tensor_file
