"""The page. It calls assistant/, and nothing there calls it but the command that serves it."""

import os

# Gradio asks two hosts about itself at start unless it is told not to before it is imported.
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
