"The public names, for `from cifar_dsc.all import *` in a notebook."
from cifar_dsc.core import CifarDSCError, DataError, SettingError, WeightsError, class_names
from cifar_dsc.model import NetDilated, Teacher, plot_network
from cifar_dsc.weights import load_weights, save_weights
from cifar_dsc.spec import certify, layer_table
from cifar_dsc.images import read_image
from cifar_dsc.transforms import AlbumentationsTransform, BatchedAugmentation, DataTransformation
from cifar_dsc.dataset import CifarArrays, get_data, read_cifar10, synthetic_cifar10
from cifar_dsc.dataloaders import cifar10_dls
from cifar_dsc.optim import Muon
from cifar_dsc.learner import EMA, Distill, Recipe, cifar_learner, corruption_table, evaluate
from cifar_dsc.learner import get_recipe, predict_logits, recipe_dls, recipes
from cifar_dsc.interpret import ImageInterpretation, calibration_error, fit_temperature, grad_cam
from cifar_dsc.interpret import plot_accuracy, plot_loss
from cifar_dsc.train import load_run, resume, train
from cifar_dsc.inference import Classifier, export_onnx
from cifar_dsc.utils import machine, take_turns

__all__ = ['AlbumentationsTransform', 'BatchedAugmentation', 'CifarArrays', 'CifarDSCError', 'Classifier', 'DataError',
           'DataTransformation', 'Distill', 'EMA', 'ImageInterpretation', 'Muon', 'NetDilated', 'Recipe', 'SettingError', 'Teacher',
           'WeightsError', 'calibration_error', 'certify', 'cifar10_dls', 'cifar_learner', 'class_names', 'corruption_table',
           'evaluate', 'export_onnx', 'fit_temperature', 'get_data', 'get_recipe', 'grad_cam', 'layer_table', 'load_run',
           'load_weights', 'machine', 'plot_accuracy', 'plot_loss', 'plot_network', 'predict_logits', 'read_cifar10', 'read_image',
           'recipe_dls', 'recipes', 'resume', 'save_weights', 'synthetic_cifar10', 'take_turns', 'train']
