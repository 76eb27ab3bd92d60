"""Design, certify, train and use image classifiers under 200,000 parameters, with fastai

Modules:

- `cifar_dsc.app`: `cifar-dsc app`: drop an image on a page and see its class, what the network sees and where the evidence is.
- `cifar_dsc.cli`: `cifar-dsc train | evaluate | spec | predict | export | app`: thin commands over the library, for people and programs.
- `cifar_dsc.core`: The facts about CIFAR-10, the errors, the random generator and the atomic write that everything else uses.
- `cifar_dsc.dataloaders`: A dataset as fastai `DataLoaders`, with an order and an augmentation that depend on (seed, epoch, index) and on nothing else.
- `cifar_dsc.dataset`: CIFAR-10, CIFAR-100 or any images in class folders, found, checked and read into memory; and a synthetic dataset in the same form.
- `cifar_dsc.images`: Any image file as the 32×32 pixels that the network sees, or one clear sentence on why it cannot be read.
- `cifar_dsc.inference`: Any image in, calibrated probabilities out: with torch, or with ONNX Runtime and no torch at all.
- `cifar_dsc.interpret`: Training curves, wrong predictions, confusion, Grad-CAM, and how far the probabilities can be trusted.
- `cifar_dsc.learner`: Recipes, and an ordinary fastai `Learner` that trains by them.
- `cifar_dsc.model`: `NetDilated`: four blocks of three convolutions in fewer than 200,000 parameters, and a larger network to teach it.
- `cifar_dsc.optim`: Muon for the filters that mix channels, SGD with Nesterov momentum for everything else.
- `cifar_dsc.spec`: Check any network against the list of requirements, and measure its receptive field.
- `cifar_dsc.train`: One call trains a network, measures it and leaves a folder; a run that was stopped resumes to the same weights.
- `cifar_dsc.transforms`: albumentations for single images and for whole batches: what happens to an image depends on (seed, epoch, index) and on nothing else.
- `cifar_dsc.utils`: What a result was measured on, memory that is kept between training steps, and fair timing.
- `cifar_dsc.weights`: Weights in one file with their model card: the network they fit, its classes and normalization, and what it reached."""

__version__ = "0.2.0"
