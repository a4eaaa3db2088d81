"""Independent readers (h5py, VTK, NumPy) take the files that MapFilesForReadersTest has written.

Every value, the grid and the texts are compared with the CSV file of the same map.
usage: /usr/bin/python3 read_maps.py FOLDER
"""

import pathlib
import sys

import h5py
import numpy
import vtk
from vtk.util.numpy_support import vtk_to_numpy


def of_csv(file):
    rows = numpy.loadtxt(file, delimiter=",", skiprows=1)
    return rows[:, :3], rows[:, 3:]


def same(found, expected, dtype, what):
    assert found.dtype == dtype, f"{what}: {found.dtype} for {dtype}"
    assert numpy.array_equal(found.reshape(-1, 3), expected.astype(dtype)), f"{what}: other values"


def near(found, expected, what):
    assert numpy.allclose(found, expected, rtol=0, atol=1e-14 * numpy.abs(expected).max()), f"{what}: other places"


def npy(file, places, values, dtype, shape):
    array = numpy.load(file)
    assert array.shape == shape, array.shape
    same(array, values, dtype, file)


def hdf5(file, places, values, dtype, shape):
    with h5py.File(file) as opened:
        array = opened["M"]
        assert array.shape == shape, array.shape
        same(array[...], values, dtype, file)
        assert array.attrs["unit"].decode() == "A/m"
        assert array.attrs["formulation"].decode() == "derived"
        assert "Å" in array.attrs["lattice"].decode()
        k, j, i = (index.reshape(-1, 1) for index in numpy.indices(shape[:3]))
        steps = array.attrs["steps"]
        near(array.attrs["origin"] + i * steps[0] + j * steps[1] + k * steps[2], places, file)


def vti(file, places, values, dtype, shape):
    reader = vtk.vtkXMLImageDataReader()
    reader.SetFileName(str(file))
    assert reader.CanReadFile(str(file)), f"{file}: VTK cannot read it"
    reader.Update()
    image = reader.GetOutput()
    assert image.GetDimensions() == shape[2::-1], image.GetDimensions()
    vectors = image.GetPointData().GetVectors()
    assert vectors.GetName() == "M"
    same(vtk_to_numpy(vectors), values, dtype, file)
    near(numpy.array([image.GetPoint(p) for p in range(image.GetNumberOfPoints())]), places, file)
    texts = image.GetFieldData()
    assert texts.GetAbstractArray("unit").GetValue(0) == "A/m"
    assert "Å" in texts.GetAbstractArray("lattice").GetValue(0)


def main(folder):
    read = 0
    for csv in sorted(folder.glob("*.csv")):
        places, values = of_csv(csv)
        name, precision, *shape = csv.stem.split("-")
        for suffix, reader in ((".npy", npy), (".h5", hdf5), (".vti", vti)):
            dtype = {"single": numpy.float32, "double": numpy.float64}[precision]
            reader(csv.with_suffix(suffix), places, values, dtype, tuple(map(int, shape)) + (3,))
            read += 1
    assert read == 12, f"{read} files for 12"
    print(f"readers: h5py, VTK and NumPy took {read} files, value for value")


main(pathlib.Path(sys.argv[1]))
