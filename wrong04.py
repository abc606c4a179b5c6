import json,re
c=[''.join(x['source']) for x in json.load(open('nbs/1-foundations/04-autograd-by-hand.ipynb'))['cells'] if x['cell_type']=='code']
chk={re.match(r'#\| test (\w+)',s)[1]:s for s in c if re.match(r'#\| test \w+',s)}
from dlcourse.scalar import *; from dlcourse.scalar import Value, topological
from dlcourse.testing import *; import math, numpy as np
def run(name,f):
    g=globals().copy(); g[name]=f
    try: exec(chk[name],g); print(name,f.__name__,'ACCEPTED')
    except BaseException as e: print(name,f.__name__,type(e).__name__,str(e)[:110].replace('\n',' '))
def rec(root):
    root.grad=0.
    for p in root.parents: rec(p)
def recseen(root,seen=None):
    seen=set() if seen is None else seen
    if root in seen: return
    seen.add(root); root.grad=0.
    for p in root.parents: recseen(p,seen)
def good(root):
    for n in topological(root): n.grad=0.
for f in (rec,recseen,good): run('zero_grad',f)
def eng(a,b):
    A,B=Value(a),Value(b); ((A*B+A)*B).backward(); return A.grad,B.grad
def onep(a,b): return b*b, 2*a*b+a
def ok(a,b): return b*b+b, 2*a*b+a
for f in (eng,onep,ok): run('by_hand',f)
def nog(a):
    y=0.5*(1+math.tanh(a.data/2))
    def push(g): a.grad+=y*(1-y)
    return Value(y,(a,),'s',push)
def eq(a):
    y=0.5*(1+math.tanh(a.data/2))
    def push(g): a.grad=g*y*(1-y)
    return Value(y,(a,),'s',push)
def par(a):
    y=0.5*(1+math.tanh(a.data/2))
    def push(g): a.grad+=g*y*(1-y)
    return Value(y,(a),'s',push)
for f in (nog,eq,par): run('sigmoid',f)
