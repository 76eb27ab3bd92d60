"Every public name of the library, for `from cifar_dsc.all import *` in a notebook."
from cifar_dsc.core import *
from cifar_dsc.files import *
from cifar_dsc.transforms import *
from cifar_dsc.batched import *
from cifar_dsc.dataset import *
from cifar_dsc.model import *
from cifar_dsc.optim import *
from cifar_dsc.spec import *
from cifar_dsc.weights import *
from cifar_dsc.utils import *
from cifar_dsc.interpret import *
from cifar_dsc.callbacks import *
from cifar_dsc.learner import *
from cifar_dsc.bench import *
from cifar_dsc.pictures import *
from cifar_dsc.inference import *
from cifar_dsc.export import *
