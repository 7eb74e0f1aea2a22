"""Array files of users: .npz, .npy, CSV, IDX and safetensors, read without unpickling anything.

`opened.open_arrays` takes a path of any of them. May import `errors` and `storage.files` alone.
"""
