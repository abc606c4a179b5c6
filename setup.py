"The wheel carries the chapters, so that `dlcourse learn` works where only the wheel is installed."
import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class BuildWithChapters(build_py):
    "Copy the notebooks and the settings into the package `dlcourse/_course` of the wheel"
    def run(self):
        shutil.rmtree(Path(self.build_lib)/'dlcourse', ignore_errors=True)  # nothing of an older build
        super().run()
        if self.editable_mode: return
        course = Path(self.build_lib)/'dlcourse'/'_course'
        for file in [Path('settings.ini'), *Path('nbs').rglob('*.ipynb')]:
            if any(part.startswith(('.', '_')) for part in file.parts): continue
            (course/file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, course/file)


setup(cmdclass={'build_py': BuildWithChapters})
